package fr.apiparticulier.gateway.admin;

import jakarta.enterprise.context.ApplicationScoped;

/** Where the tests of other rooms find the operators' listener. */
@ApplicationScoped
public class Adresse {

    private final AdminListener listener;

    Adresse(AdminListener listener) {
        this.listener = listener;
    }

    public int port() {
        return listener.port();
    }
}
