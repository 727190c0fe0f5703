package fr.apiparticulier.k8s.form;

import static fr.apiparticulier.k8s.form.Shape.shape;
import static fr.apiparticulier.k8s.form.Shape.words;

import java.util.List;

/** Of Kubernetes itself, where its models take any text. */
final class CoreShapes {

    private static final String CORE = "Deployment|StatefulSet|Job|CronJob|PodDisruptionBudget|Service|NetworkPolicy"
            + "|HorizontalPodAutoscaler|PersistentVolumeClaim|PodMonitor";

    static final List<Shape> ALL = List.of(
            shape(".*", "metadata\\.name", Formats::isSubdomain, "lower-case words with dots and dashes"),
            shape("Service|StatefulSet|Deployment|Job|CronJob", "metadata\\.name", Formats::isDnsLabel,
                    "one word of a host name"),
            shape("CronJob", "metadata\\.name", name -> name.length() <= 52,
                    "52 characters at most: its Jobs' names are longer"),
            shape(".*", ".*[cC]ontainers\\[\\d+\\]\\.name", Formats::isDnsLabel, "one word of a host name"),
            shape(".*", ".*\\.volumes\\[\\d+\\]\\.name", Formats::isDnsLabel, "one word of a host name"),
            shape(".*", ".*(?:requests|limits)\\.[^.\\[]+", Amount::isValid, "a quantity, as 250m or 64Mi"),
            shape(".*", ".*(?:[sS]torage\\.size|sizeLimit|averageValue)", Amount::isValid, "a quantity, as 250m or 64Mi"),
            shape(".*", ".*(?:containerPort|targetPort|\\.port|nodePort)",
                    text -> !text.matches("-?\\d+") || Formats.isPort(Integer.parseInt(text)), "1 to 65535"),
            shape("StatefulSet|Deployment|Job|CronJob", ".*ports\\[\\d+\\]\\.name", Formats::isPortName,
                    "a port's name: 15 characters"),
            shape(".*", Shape.LABELS, Formats::isLabelValue, "a label's value: 63 characters"),
            words(CORE, ".*\\.restartPolicy", "Always", "Never", "OnFailure"),
            words(CORE, ".*\\.imagePullPolicy", "Always", "Never", "IfNotPresent"),
            words(CORE, ".*ports\\[\\d+\\]\\.protocol", "TCP", "UDP"),
            words(CORE, ".*\\.whenUnsatisfiable", "DoNotSchedule", "ScheduleAnyway"),
            words(CORE, ".*\\.node(?:Taints|Affinity)Policy", "Honor", "Ignore"),
            words(CORE, ".*\\.podManagementPolicy", "Parallel", "OrderedReady"),
            words(CORE, ".*\\.unhealthyPodEvictionPolicy", "AlwaysAllow", "IfHealthyBudget"),
            words(CORE, ".*\\.persistentVolumeClaimRetentionPolicy\\.[a-zA-Z]+", "Retain", "Delete"),
            words(CORE, ".*\\.accessModes\\[\\d+\\]", "ReadWriteOnce", "ReadWriteOncePod", "ReadWriteMany", "ReadOnlyMany"),
            words(CORE, ".*\\.policyTypes\\[\\d+\\]", "Ingress", "Egress"),
            words(CORE, ".*\\.concurrencyPolicy", "Allow", "Forbid", "Replace"),
            words(CORE, ".*\\.emptyDir\\.medium", "Memory", ""),
            words(CORE, ".*\\.fsGroupChangePolicy", "Always", "OnRootMismatch"),
            words(CORE, ".*\\.operator", "In", "NotIn", "Exists", "DoesNotExist"),
            words(CORE, ".*\\.httpGet\\.scheme", "HTTP", "HTTPS"),
            words(CORE, "spec\\.metrics\\[\\d+\\]\\.type", "Resource", "Pods", "Object", "External", "ContainerResource"),
            words("HorizontalPodAutoscaler", ".*\\.target\\.type", "Utilization", "AverageValue", "Value"));

    private CoreShapes() {
    }
}
