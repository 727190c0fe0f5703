package fr.apiparticulier.suite.configuration;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.util.SimpleDocTreeVisitor;
import io.smallrye.config.common.utils.StringUtil;

/** A comment as one line of Markdown. What it has no form for is refused, so that nothing is lost without a word. */
final class Prose extends SimpleDocTreeVisitor<Void, StringBuilder> {

    static String de(DocCommentTree commentaire) {
        StringBuilder prose = new StringBuilder();
        new Prose().visit(commentaire.getFullBody(), prose);
        return prose.toString().replaceAll("\\s+", " ").strip();
    }

    @Override
    public Void visitText(TextTree texte, StringBuilder prose) {
        prose.append(texte.getBody());
        return null;
    }

    @Override
    public Void visitLiteral(LiteralTree code, StringBuilder prose) {
        prose.append('`').append(code.getBody().getBody()).append('`');
        return null;
    }

    /** A link to another member of the mapping is that one's name, as it is said in configuration. */
    @Override
    public Void visitLink(LinkTree lien, StringBuilder prose) {
        String membre = lien.getReference().getSignature();
        if (!membre.startsWith("#")) {
            throw new IllegalArgumentException(membre + ": not beside it (expected: #member)");
        }
        prose.append('`').append(StringUtil.skewer(membre.substring(1).replace("()", ""))).append('`');
        return null;
    }

    @Override
    protected Void defaultAction(DocTree autre, StringBuilder prose) {
        throw new IllegalArgumentException(autre + ": no Markdown for it (expected: text, {@code …}, {@link #member})");
    }
}
