package fr.apiparticulier.suite.chaos.detour;

import java.io.IOException;

/** How what stands behind a {@link Detour} behaves towards whoever calls it. */
public enum Panne {

    /** As it does. */
    AUCUNE {
        @Override
        void mener(Liaison liaison, byte[] octets, int nombre) throws IOException {
            liaison.passer(octets, nombre);
        }
    },
    /** Answers, but takes its time. */
    LENTEUR {
        @Override
        void mener(Liaison liaison, byte[] octets, int nombre) throws IOException, InterruptedException {
            liaison.tarder();
            liaison.passer(octets, nombre);
        }
    },
    /** Takes every question, and never answers; whoever waits is let go of when it ends. */
    SILENCE {
        @Override
        void mener(Liaison liaison, byte[] octets, int nombre) {
            liaison.garder();
        }
    },
    /**
     * Packets are lost, as behind a router that has gone: neither side ever hears of the other again, not even that it hung up.
     * What was connected before or is connected meanwhile stays so for good; only what connects afterwards gets through.
     */
    TROU_NOIR {
        @Override
        void mener(Liaison liaison, byte[] octets, int nombre) {
            liaison.oublier();
        }
    },
    /** Nobody listens, and whoever was connected is no more. */
    REFUS {
        @Override
        void mener(Liaison liaison, byte[] octets, int nombre) {
            liaison.rompre();
        }
    },
    /** Breaks off (RST) in the middle of every answer. */
    COUPURE {
        @Override
        void mener(Liaison liaison, byte[] octets, int nombre) throws IOException {
            liaison.couperLaReponse();
            liaison.passer(octets, nombre);
        }
    },
    /** Answers 429 to every question: too many ask already. */
    SURCHARGE {
        @Override
        void mener(Liaison liaison, byte[] octets, int nombre) throws IOException {
            liaison.repondre(Corps.SURCHARGE);
        }
    },
    /** Answers 200 with JSON that is none of the contract's records. */
    CHARABIA {
        @Override
        void mener(Liaison liaison, byte[] octets, int nombre) throws IOException {
            liaison.repondre(Corps.CHARABIA);
        }
    },
    /** Answers what is no HTTP. */
    BRUIT {
        @Override
        void mener(Liaison liaison, byte[] octets, int nombre) throws IOException {
            liaison.repondre(Corps.BRUIT);
        }
    },
    /** Answers 200 with ten megabytes of JSON. */
    DEMESURE {
        @Override
        void mener(Liaison liaison, byte[] octets, int nombre) throws IOException {
            liaison.repondre(Corps.DEMESURE);
        }
    },
    /** Answers 200 with a small body that gzip makes a quarter of a gigabyte of. */
    BOMBE {
        @Override
        void mener(Liaison liaison, byte[] octets, int nombre) throws IOException {
            liaison.repondre(Corps.BOMBE);
        }
    };

    /** Does to a part of a question what this behaviour does. */
    abstract void mener(Liaison liaison, byte[] octets, int nombre) throws IOException, InterruptedException;
}
