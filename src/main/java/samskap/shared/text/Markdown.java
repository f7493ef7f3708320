package samskap.shared.text;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.function.ToIntFunction;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * The one place where people's Markdown becomes HTML. Raw HTML is shown as text, and what is made is sanitised once
 * more, so a hole in either step is covered by the other.
 */
public final class Markdown {

    private static final int DEEPEST_NESTING = 40;

    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.NONE)
            .maxOpenBlockParsers(DEEPEST_NESTING)
            .build();

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .softbreak("<br>")
            .build();

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "p", "br", "em", "strong", "ul", "ol", "li", "blockquote", "code", "pre", "hr", "a", "h3", "h4")
            // A page has one h1 and its own h2s: a heading in somebody's text starts below them.
            .allowElements((name, attributes) -> "h3", "h1", "h2")
            .allowElements((name, attributes) -> "h4", "h5", "h6")
            .allowUrlProtocols("https", "http", "mailto")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("start")
            .matching(java.util.regex.Pattern.compile("\\d{1,4}"))
            .onElements("ol")
            .requireRelsOnLinks("nofollow", "ugc", "noopener")
            .toFactory();

    /** In characters; what people read now is a few thousand messages, each again and again. */
    private static final int REMEMBERED = 8_000_000;

    private static final Duration WHILE_IT_IS_READ = Duration.ofMinutes(10);

    private static final Cache<String, String> PAGES = remembered(String::length);
    private static final Cache<Asked, String> EXCERPTS =
            remembered(asked -> asked.markdown().length());

    /** @param limit of characters */
    private record Asked(String markdown, int limit) {}

    private Markdown() {}

    private static <T> Cache<T, String> remembered(ToIntFunction<T> length) {
        return Caffeine.newBuilder()
                .maximumWeight(REMEMBERED / 2)
                .weigher((T asked, String made) -> length.applyAsInt(asked) + made.length())
                .expireAfterAccess(WHILE_IT_IS_READ)
                .build();
    }

    /** HTML that is safe to put on any page, with headings below h2 and no pictures, scripts or styles. */
    public static String toHtml(String markdown) {
        return PAGES.get(markdown, words -> POLICY.sanitize(RENDERER.render(PARSER.parse(words))));
    }

    /**
     * The same for where the words stand outside of the place: in a mail, a feed.
     *
     * @param origin what addresses from the root begin with there, without a slash at its end
     */
    public static String toHtml(String markdown, String origin) {
        var words = PARSER.parse(markdown);
        words.accept(new FromOutside(origin));
        return POLICY.sanitize(RENDERER.render(words));
    }

    /** The words alone, on one line, cut at a word with an ellipsis when longer than the limit (in characters). */
    public static String toExcerpt(String markdown, int limit) {
        return EXCERPTS.get(new Asked(markdown, limit), asked -> excerpt(markdown, limit));
    }

    private static String excerpt(String markdown, int limit) {
        var words = new StringBuilder();
        PARSER.parse(markdown).accept(new WordCollector(words, limit + 1));
        return cut(CleanText.line(words.toString()), limit);
    }

    private static String cut(String line, int limit) {
        if (line.length() <= limit) {
            return line;
        }
        var space = line.lastIndexOf(' ', limit - 1);
        var end = space > limit / 2 ? space : limit - 1;
        if (Character.isHighSurrogate(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(0, end).stripTrailing() + "…";
    }

    private static final class FromOutside extends AbstractVisitor {

        private final String origin;

        FromOutside(String origin) {
            this.origin = origin;
        }

        @Override
        public void visit(Link link) {
            if (link.getDestination().startsWith("/") && !link.getDestination().startsWith("//")) {
                link.setDestination(origin + link.getDestination());
            }
            visitChildren(link);
        }
    }

    private static final class WordCollector extends AbstractVisitor {

        private final StringBuilder words;
        private final int enough;

        WordCollector(StringBuilder words, int enough) {
            this.words = words;
            this.enough = enough;
        }

        @Override
        public void visit(Text text) {
            words.append(text.getLiteral());
        }

        @Override
        public void visit(Code code) {
            words.append(code.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak softLineBreak) {
            words.append(' ');
        }

        @Override
        public void visit(HardLineBreak hardLineBreak) {
            words.append(' ');
        }

        @Override
        public void visit(Paragraph paragraph) {
            visitChildren(paragraph);
            words.append(' ');
        }

        @Override
        protected void visitChildren(Node parent) {
            if (words.length() < enough) {
                super.visitChildren(parent);
            }
        }
    }
}
