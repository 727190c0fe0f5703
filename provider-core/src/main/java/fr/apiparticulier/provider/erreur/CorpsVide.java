package fr.apiparticulier.provider.erreur;

import java.io.IOException;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;

/** A body of nothing, or of {@code null}, asks nothing: it is refused like one that cannot be read. */
@Provider
final class CorpsVide implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext corps) throws IOException {
        Object lu = corps.proceed();
        if (lu == null) {
            throw new BadRequestException();
        }
        return lu;
    }
}
