package fr.apiparticulier.suite.evaluation.lexique;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * The long tail: names put together from syllables, two million of them, of which the first are as frequent as a name in
 * ten thousand and most are borne by one family in the country.
 */
final class NomsRares {

    private static final int NOMBRE = 2_000_000;
    /** From here on a name is the rarer the higher its number. */
    private static final double PALIER = 5_000;

    private static final Pattern DOUBLE = Pattern.compile("^[rlmnsgt](?=[^aeiouyér])");

    /** The beginnings, middles and ends of a kind of names; an empty middle makes a short one. */
    private record Syllabes(List<String> debuts, List<String> milieux, List<String> fins) {

        static Syllabes de(String debuts, String milieux, String fins) {
            return new Syllabes(mots(debuts), mots("- - - " + milieux), mots(fins));
        }

        private static List<String> mots(String texte) {
            return List.of(texte.replace("-", "").split(" ", -1));
        }

        String nom(long numero) {
            long hache = melange(numero);
            String debut = debuts.get((int) (hache % debuts.size()));
            hache /= debuts.size();
            String milieu = milieux.get((int) (hache % milieux.size()));
            hache /= milieux.size();
            return joindre(joindre(debut, milieu), fins.get((int) (hache % fins.size())));
        }

        /** After a consonant, a syllable that begins with the end of another one leaves that away. */
        private static String joindre(String debut, String suite) {
            boolean fermee = "aeiouyé".indexOf(debut.charAt(debut.length() - 1)) < 0;
            return debut + (fermee ? DOUBLE.matcher(suite).replaceFirst("") : suite);
        }
    }

    private static final Syllabes FRANCAISES = Syllabes.de(
            "Ba Bar Bau Be Ber Bi Blan Bo Bon Bou Bour Bra Bre Bri Bro Bru Ca Car Cas Cau Cha Cham Char Chau Che Chi Cho Cla"
                    + " Cle Clo Co Col Cor Cou Cour Cra Cro Da Dau De Des Do Don Dou Dra Dro Du Fa Fau Fe Fer Fla Flo Fo Fon"
                    + " For Fou Fra Fre Fro Ga Gan Gar Gau Ge Gi Go Gon Gra Gran Gri Gro Gui Ha Hau He Hou Hu Ja Jau Jo Jou"
                    + " La Lam Lan Lau Le Li Lo Lon Lou Ma Mal Man Mar Mau Me Mo Mon Mor Mou Na Ni No Nou Pa Pan Par Pau Pe"
                    + " Per Phi Pi Pin Plan Po Pon Por Pou Pra Pri Pro Qui Ra Ram Rau Re Ri Ro Ron Rou Sa Sal San Sau Sau Se Ser Si"
                    + " So Sou Ta Tar Te Thé Ti To Tou Tra Tri Tro Va Val Van Vau Ve Ver Vi Vil Vin Voi",
            "bi bo cha che di do du fi ga ge gni gui la le li lle lo ma me mi mo na ne ni no pi quo ra re ri ro sa se si ssa sse"
                    + " ta te ti ti tte va ve vi vo rri mma nne nde nti rti rge lta mbe nta ndi squi ster",
            "beau bert bois cault champ chard cher chet chon court dard deau det din don douin dier dreau faud fin fond gaud geon"
                    + " ger gnard gneau gnon gnot guet lais land lard laud let lier lin lleau llet llon lon lot lou mand mard mier"
                    + " min mon nard naud neau net neuil nier nin nneau nnet non not pain part peau pied pin pont quet quier quin"
                    + " rain rand rard raud reau rel ret rey rier rin ris rond rot roux rrier ssard sseau sset ssier sson tard"
                    + " teau tel tet thier tier tin ton tot tout treau treuil trier vain vard vau veau vel ver vert viel vier vin"
                    + " ville villard zac gnac nac rac ran rolle roulle se nes les res tte lle nne");
    private static final Syllabes MAGHREBINES = Syllabes.de(
            "Ab Am Ba Be Bel Ben Bou Bouch Ch Da Dje Fa Fer Gha Gue Ha Ham Ka Khe La Ma Me Mous Na Ou Ra Sa Se Sla Ta Te Ya Za Ze"
                    + " Zi",
            "ba cha da dja fa gha ha ka la li ma me na ra sa ssa ta za zou bou lou rou ne re",
            "di cem ddine dji fi ghi houm kri lah li mane mi nani ni oui oun ri rouk si ssi sni tif ti wi zi ar ane oul ech");
    private static final Syllabes DIVERSES = Syllabes.de(
            "A Al Ba Be Bo Bra Ca Cor Da De Do E Fe Ga Gor Gra Ha Hu I Ja Jo Ka Kar Ko Kra La Li Lo Ma Me Mi Mo Na Ne Ngo No O Pa"
                    + " Pe Po Ra Ri Ro Sa Sche Schu Si So Sta Ta Te To Va Ve Vi Wa We Wi Ya Ye Za Ze Zo",
            "ba be bo da de di do ga go ka ki ko la li lo ma mi mo na ni no ra ri ro sa si so ta ti to va vi nd nk rt st",
            "aga aldi ani ard aro asso ato be bi da dez ela ell elli er era erg es eto ev ez ga go i ian ic ich ides ima in ina"
                    + " ini ino inski io is ka kis ko kou la les lho li lo ma mann mba ndo ni no off oni opoulos os oso ou ova ra"
                    + " reira res ri ro ru sen ski son ta ti to ton tra va vic vitch wa yan zi");

    private NomsRares() {
    }

    static String tirer(Origine origine, RandomGenerator hasard) {
        // The density falls as one over the number: as many people bear names 5,000 to 10,000 as names 500,000 to 1,000,000.
        long numero = (long) (PALIER * Math.pow((PALIER + NOMBRE) / PALIER, hasard.nextDouble()) - PALIER);
        return switch (origine) {
            case FRANCE -> FRANCAISES.nom(numero);
            case MAGHREB, TURQUIE -> MAGHREBINES.nom(numero);
            case IBERIE, AFRIQUE, ASIE, EUROPE -> DIVERSES.nom(numero);
        };
    }

    /** Neighbours in frequency are none in spelling. */
    private static long melange(long numero) {
        long z = (numero + 1) * 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return (z ^ (z >>> 31)) >>> 1;
    }
}
