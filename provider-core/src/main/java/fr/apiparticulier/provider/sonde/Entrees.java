package fr.apiparticulier.provider.sonde;

import java.util.List;

/** Whatever a provider has measured. */
public interface Entrees {

    List<Entree<?>> entrees();
}
