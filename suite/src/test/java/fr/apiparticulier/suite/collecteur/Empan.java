package fr.apiparticulier.suite.collecteur;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A span as its service has sent it.
 *
 * @param parent empty if it has none
 * @param marques its attributes
 */
public record Empan(String service, String trace, String id, String parent, String nom, Map<String, String> marques) {

    /** @param envoi an {@code ExportTraceServiceRequest}; the numbers are those of {@code opentelemetry/proto/trace/v1} */
    static List<Empan> lire(byte[] envoi) {
        return Message.lire(envoi).messages(1).flatMap(ressource -> {
            String service = attributs(ressource.messages(1).flatMap(qui -> qui.messages(1))).get("service.name");
            return ressource.messages(2).flatMap(portee -> portee.messages(2)).map(span -> empan(service, span));
        }).toList();
    }

    private static Empan empan(String service, Message span) {
        return new Empan(service, span.hexadecimal(1), span.hexadecimal(2), span.hexadecimal(4), span.texte(5),
                attributs(span.messages(9)));
    }

    private static Map<String, String> attributs(Stream<Message> paires) {
        return paires.collect(Collectors.toMap(paire -> paire.texte(1),
                paire -> paire.messages(2).map(valeur -> valeur.texte(1)).collect(Collectors.joining())));
    }
}
