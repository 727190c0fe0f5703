package fr.apiparticulier.gateway.door;

import java.util.List;

/** Who has routes for data. Each is a method with a {@code @Publication}, which tells of it in public. */
public interface DataRoutes {

    /** @return all of them */
    List<DataRoute> routes();
}
