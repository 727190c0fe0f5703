package fr.apiparticulier.k8s.network;

/** Where somebody listens. */
record Port(String protocol, int number) {

    static Port tcp(int number) {
        return new Port("TCP", number);
    }

    static Port udp(int number) {
        return new Port("UDP", number);
    }

    @Override
    public String toString() {
        return number + "/" + protocol;
    }
}
