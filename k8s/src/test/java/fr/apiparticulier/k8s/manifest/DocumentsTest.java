package fr.apiparticulier.k8s.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.error.YAMLException;

class DocumentsTest {

    @Test
    void yaml_isReadAsKubernetesReadsIt() {
        List<Document> documents = Documents.read("kind: A\nmode: 0400\non: yes\nday: 2026-01-01\n---\nkind: B\n");

        assertThat(documents).extracting(Document::kind).containsExactly("A", "B");
        assertThat(documents.get(0).tree().path("mode").intValue()).isEqualTo(256);
        assertThat(documents.get(0).tree().path("true").booleanValue()).isTrue();
        assertThat(documents.get(0).tree().path("day").textValue()).isEqualTo("2026-01-01");
    }

    @Test
    void nameThatIsSaidTwice_isNoYaml() {
        assertThatThrownBy(() -> Documents.read("kind: A\nkind: B\n")).isInstanceOf(YAMLException.class);
    }
}
