package fr.apiparticulier.suite.configuration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The Javadoc of types and members, read out of their sources by the compiler, as Markdown. */
final class Commentaires {

    private final Map<String, String> commentaires = new HashMap<>();

    /** @param sources folders such as {@code src/main/java}; where a type is in none of them, it has no comment */
    static Commentaires des(List<Class<?>> types, List<Path> sources) {
        Commentaires lus = new Commentaires();
        List<Path> fichiers = types.stream().map(type -> type.getName().replace('.', '/') + ".java")
                .flatMap(fichier -> sources.stream().map(dossier -> dossier.resolve(fichier))).filter(Files::exists).toList();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(null, manager, null, null, null,
                    manager.getJavaFileObjectsFromPaths(fichiers));
            DocTrees docs = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                lus.new Lecteur(docs).scan(unit, unit.getPackageName().toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lus;
    }

    Optional<String> de(Class<?> type) {
        return Optional.ofNullable(commentaires.get(type.getCanonicalName()));
    }

    Optional<String> de(Method membre) {
        return Optional.ofNullable(commentaires.get(membre.getDeclaringClass().getCanonicalName() + "#" + membre.getName()));
    }

    /** Walks a file; what it carries along is the name of what it is in. */
    private final class Lecteur extends TreePathScanner<Void, String> {

        private final DocTrees docs;

        Lecteur(DocTrees docs) {
            this.docs = docs;
        }

        @Override
        public Void visitClass(ClassTree type, String dans) {
            String nom = dans + "." + type.getSimpleName();
            retenir(nom, getCurrentPath());
            return super.visitClass(type, nom);
        }

        @Override
        public Void visitMethod(MethodTree methode, String dans) {
            retenir(dans + "#" + methode.getName(), getCurrentPath());
            return null;
        }

        private void retenir(String nom, TreePath ou) {
            Optional.ofNullable(docs.getDocCommentTree(ou)).map(Prose::de).filter(prose -> !prose.isBlank())
                    .ifPresent(prose -> commentaires.put(nom, prose));
        }
    }
}
