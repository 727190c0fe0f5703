package fr.apiparticulier.k8s.workload;

import java.util.List;
import java.util.Map;

import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.LabelSelectorRequirement;

/** Which labels are meant. */
public final class Selector {

    private Selector() {
    }

    /** An empty selector means all; none means nothing. */
    public static boolean matches(LabelSelector selector, Map<String, String> labels) {
        return selector != null && matches(selector.getMatchLabels(), labels)
                && (selector.getMatchExpressions() == null
                        || selector.getMatchExpressions().stream().allMatch(each -> matches(each, labels)));
    }

    public static boolean matches(Map<String, String> wanted, Map<String, String> labels) {
        return wanted == null || labels.entrySet().containsAll(wanted.entrySet());
    }

    private static boolean matches(LabelSelectorRequirement requirement, Map<String, String> labels) {
        List<String> values = requirement.getValues() == null ? List.of() : requirement.getValues();
        String value = labels.get(requirement.getKey());
        return switch (requirement.getOperator()) {
            case "In" -> value != null && values.contains(value);
            case "NotIn" -> value == null || !values.contains(value);
            case "Exists" -> value != null;
            case "DoesNotExist" -> value == null;
            default -> false;
        };
    }
}
