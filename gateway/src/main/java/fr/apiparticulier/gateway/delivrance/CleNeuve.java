package fr.apiparticulier.gateway.delivrance;

/**
 * A key that was just made.
 *
 * @param publique a JWK
 * @param privee a JWK, encrypted
 */
record CleNeuve(String kid, String publique, byte[] privee) {

    @Override
    public String toString() {
        return "CleNeuve[" + kid + "]";
    }
}
