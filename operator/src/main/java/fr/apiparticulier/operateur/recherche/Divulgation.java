package fr.apiparticulier.operateur.recherche;

import fr.apiparticulier.contract.recherche.Certitude;

/** An event that told about the person looked for, as surely as can be said. */
record Divulgation(Evenement evenement, Certitude certitude) {
}
