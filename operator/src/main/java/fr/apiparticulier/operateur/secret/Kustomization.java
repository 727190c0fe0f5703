package fr.apiparticulier.operateur.secret;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The Secrets of a cluster, for {@code kubectl apply -k}: each file goes where it is read, and nowhere else. */
final class Kustomization {

    static final String FICHIER = "kustomization.yaml";

    private static final String TETE = """
            # Fait par « particulier secrets create --kubernetes », et refait à chaque fois : ce qui est à vous va ailleurs.
            #   kubectl apply --server-side -k .
            apiVersion: kustomize.config.k8s.io/v1beta1
            kind: Kustomization
            namespace: %s
            labels:
              - pairs:
                  app.kubernetes.io/part-of: api-particulier
            generatorOptions:
              # Les manifestes les nomment ainsi. Ce qui tourne lit ses clés en démarrant : après un changement, rollout restart.
              disableNameSuffixHash: true
            secretGenerator:
            """;

    /** By its label CloudNativePG gives the role another password as soon as the Secret says another. */
    private static final String ROLE = """
                type: kubernetes.io/basic-auth
                options:
                  labels:
                    cnpg.io/reload: ""
                literals:
                  - username=%s
            """;

    private Kustomization() {
    }

    /**
     * @param voulues what the installation uses; of these, what is there goes in
     * @param espace the namespace
     */
    static String de(Coffre coffre, Collection<Piece> voulues, String espace) {
        Map<String, List<Piece>> parSecret = voulues.stream()
                .filter(piece -> piece.secret() != null && coffre.contient(piece))
                .collect(Collectors.groupingBy(Piece::secret, LinkedHashMap::new, Collectors.toList()));
        return TETE.formatted(espace) + parSecret.entrySet().stream().map(secret -> secret(secret.getKey(), secret.getValue()))
                .collect(Collectors.joining());
    }

    /** @return whether a Secret was to be made of that piece when that text was written */
    static boolean nomme(String texte, Piece piece) {
        return texte.lines().map(String::strip).anyMatch(("- " + piece.entree())::equals);
    }

    private static String secret(String nom, List<Piece> pieces) {
        String role = pieces.get(0).role();
        return "  - name: " + nom + "\n"
                + (role == null ? "" : ROLE.formatted(role))
                + "    files:\n"
                + pieces.stream().map(piece -> "      - " + piece.entree() + "\n").collect(Collectors.joining());
    }
}
