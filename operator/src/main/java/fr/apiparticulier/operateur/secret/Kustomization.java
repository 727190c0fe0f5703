package fr.apiparticulier.operateur.secret;

import java.util.Arrays;
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
            namespace: api-particulier
            labels:
              - pairs:
                  app.kubernetes.io/part-of: api-particulier
            generatorOptions:
              # Les manifestes les nomment ainsi. Ce qui tourne lit ses clés en démarrant : après un changement, rollout restart.
              disableNameSuffixHash: true
            secretGenerator:
            """;

    private Kustomization() {
    }

    static String de(Coffre coffre) {
        Map<String, List<Piece>> parSecret = Arrays.stream(Piece.values())
                .filter(piece -> piece.secret() != null && coffre.contient(piece))
                .collect(Collectors.groupingBy(Piece::secret, LinkedHashMap::new, Collectors.toList()));
        return TETE + parSecret.entrySet().stream().map(secret -> secret(secret.getKey(), secret.getValue()))
                .collect(Collectors.joining());
    }

    private static String secret(String nom, List<Piece> pieces) {
        String role = pieces.get(0).role();
        return "  - name: " + nom + "\n"
                + (role == null ? "" : "    type: kubernetes.io/basic-auth\n    literals:\n      - username=" + role + "\n")
                + "    files:\n"
                + pieces.stream().map(piece -> "      - " + piece.entree() + "\n").collect(Collectors.joining());
    }
}
