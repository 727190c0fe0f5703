package fr.apiparticulier.gateway.provider;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;

import org.eclipse.microprofile.rest.client.ext.ClientHeadersFactory;

import fr.apiparticulier.contract.appel.Service;

/** Puts the internal token, and nothing of the client's headers, on a call to a provider. */
abstract class InternalTokenHeader implements ClientHeadersFactory {

    private final Service service;

    private InternalTokenHeader(Service service) {
        this.service = service;
    }

    @Override
    public MultivaluedMap<String, String> update(MultivaluedMap<String, String> incoming,
            MultivaluedMap<String, String> outgoing) {
        MultivaluedMap<String, String> headers = new MultivaluedHashMap<>();
        headers.add(HttpHeaders.AUTHORIZATION, "Bearer " + CDI.current().select(InternalTokens.class).get().sign(service));
        return headers;
    }

    /** For calls to CNAF. */
    public static final class Cnaf extends InternalTokenHeader {
        public Cnaf() {
            super(Service.CNAF);
        }
    }

    /** For calls to MESR. */
    public static final class Mesr extends InternalTokenHeader {
        public Mesr() {
            super(Service.MESR);
        }
    }

    /** For calls to CNOUS. */
    public static final class Cnous extends InternalTokenHeader {
        public Cnous() {
            super(Service.CNOUS);
        }
    }

    /** For calls to POLE_EMPLOI. */
    public static final class PoleEmploi extends InternalTokenHeader {
        public PoleEmploi() {
            super(Service.POLE_EMPLOI);
        }
    }

    /** For calls to EDUCATION. */
    public static final class Education extends InternalTokenHeader {
        public Education() {
            super(Service.EDUCATION);
        }
    }
}
