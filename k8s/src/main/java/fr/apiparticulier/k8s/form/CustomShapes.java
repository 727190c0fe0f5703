package fr.apiparticulier.k8s.form;

import static fr.apiparticulier.k8s.form.Shape.shape;
import static fr.apiparticulier.k8s.form.Shape.words;

import java.util.List;

/** Of the operators we count on. */
final class CustomShapes {

    static final List<Shape> ALL = List.of(
            shape("Certificate", "spec\\.(?:duration|renewBefore)", Formats::isGoDuration, "a duration of Go, as 2160h"),
            shape("PodMonitor|PrometheusRule", ".*(?:interval|scrapeTimeout|\\.for)", Formats::isGoDuration,
                    "a duration, as 15s"),
            shape("HTTPRoute", ".*timeouts\\.[a-zA-Z]+", Formats::isGoDuration, "a duration, as 40s"),
            shape("ExternalSecret", "spec\\.refreshInterval", Formats::isGoDuration, "a duration, as 1h"),
            words("Certificate", "spec\\.privateKey\\.algorithm", "ECDSA", "RSA", "Ed25519"),
            words("Certificate", "spec\\.privateKey\\.encoding", "PKCS1", "PKCS8"),
            words("Certificate", "spec\\.privateKey\\.rotationPolicy", "Never", "Always"),
            words("Certificate", "spec\\.usages\\[\\d+\\]", "digital signature", "key encipherment", "server auth",
                    "client auth", "cert sign", "crl sign"),
            words("Gateway", "spec\\.listeners\\[\\d+\\]\\.tls\\.mode", "Terminate", "Passthrough"),
            words("HTTPRoute", ".*\\.path\\.type", "Exact", "PathPrefix", "RegularExpression"),
            words("Cluster", "spec\\.primaryUpdateStrategy", "unsupervised", "supervised"),
            words("Cluster", "spec\\.primaryUpdateMethod", "switchover", "restart"),
            words("Cluster", "spec\\.affinity\\.podAntiAffinityType", "required", "preferred"),
            words("Cluster", "spec\\.postgresql\\.synchronous\\.method", "any", "first"),
            words("Cluster", "spec\\.postgresql\\.synchronous\\.dataDurability", "required", "preferred"),
            words("ScheduledBackup", "spec\\.method", "plugin", "barmanObjectStore", "volumeSnapshot"),
            words("ScheduledBackup", "spec\\.target", "primary", "prefer-standby"),
            words("ScheduledBackup", "spec\\.backupOwnerReference", "none", "self", "cluster"),
            words("Database|Cluster", ".*\\.ensure", "present", "absent"),
            shape("ObjectStore", "spec\\.retentionPolicy", text -> text.matches("[1-9]\\d*[dwm]"), "as 30d"),
            words("ObjectStore", ".*\\.compression", "gzip", "bzip2", "snappy", "lz4", "xz", "zstd"),
            words("ObjectStore", ".*\\.encryption", "AES256", "aws:kms"));

    private CustomShapes() {
    }
}
