package fr.apiparticulier.gateway.error;

import fr.apiparticulier.contract.erreur.GatewayError;

/**
 * Refusals that the framework speaks as a status alone. The public catalogue has no codes of their own for them: they carry
 * the one of a malformed request, and the status tells them apart.
 */
final class Protocol {

    private Protocol() {
    }

    static GatewayError error(int status) {
        return switch (status) {
            case 404 -> GatewayError.RESOURCE;
            case 405 -> GatewayError.METHOD;
            case 406 -> GatewayError.ACCEPT;
            case 408 -> GatewayError.TOO_SLOW;
            case 411 -> GatewayError.LENGTH;
            case 413 -> GatewayError.BODY_TOO_LONG;
            case 415 -> GatewayError.CONTENT_TYPE;
            case 414 -> GatewayError.ADDRESS_TOO_LONG;
            case 431 -> GatewayError.HEADERS_TOO_LONG;
            default -> status >= 400 && status < 500 ? GatewayError.MALFORMED : GatewayError.INTERNAL;
        };
    }
}
