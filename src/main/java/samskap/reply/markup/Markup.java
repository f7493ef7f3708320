package samskap.reply.markup;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import samskap.reply.words.Line;

/** HTML of a mail as lines of Markdown, with what mail programs say of them by their names for things. */
public final class Markup implements NodeVisitor {

    /** What begins at an element and ends with it. */
    private record Open(Element element, int depth, boolean signature, boolean attribution) {}

    private final Page page = new Page();
    private final List<Open> open = new ArrayList<>();
    private int depth;
    private int hidden;
    private int preformatted;
    private boolean signature;
    private boolean attribution;
    private boolean untilQuote;

    private Markup() {}

    public static List<Line> lines(String html) {
        var markup = new Markup();
        Jsoup.parse(Shortening.of(html)).body().traverse(markup);
        return markup.page.lines();
    }

    /** Whether a text is HTML, whatever it is declared as. */
    public static boolean is(String text) {
        var beginning =
                text.substring(0, Math.min(text.length(), 200)).stripLeading().toLowerCase(Locale.ROOT);
        return beginning.startsWith("<!doctype html") || beginning.startsWith("<html");
    }

    /** The charset that the HTML itself names near its beginning, empty when it names none. */
    public static String charset(byte[] html) {
        var beginning = new String(html, 0, Math.min(html.length, 2_000), StandardCharsets.ISO_8859_1);
        var at = beginning.indexOf("charset=");
        if (at < 0) {
            return "";
        }
        var from = at + "charset=".length();
        from += from < beginning.length() && "\"'".indexOf(beginning.charAt(from)) >= 0 ? 1 : 0;
        var to = from;
        while (to < beginning.length() && "\"'; />".indexOf(beginning.charAt(to)) < 0) {
            to++;
        }
        return beginning.substring(from, to);
    }

    @Override
    public void head(Node node, int level) {
        if (node instanceof TextNode text && hidden == 0) {
            write(text);
        } else if (node instanceof Element element) {
            begin(element);
        }
    }

    private void write(TextNode text) {
        if (preformatted == 0) {
            page.text(text.getWholeText(), Look.of(text));
            return;
        }
        var first = true;
        for (var line : text.getWholeText().split("\n", -1)) {
            if (!first) {
                page.lineBreak();
            }
            page.text(line, Look.PLAIN);
            first = false;
        }
    }

    private void begin(Element element) {
        if (hidden > 0 || Names.isHidden(element)) {
            hidden++;
            return;
        }
        if (Names.isBlock(element)) {
            page.block(Names.isParagraph(element));
        }
        enter(element);
        preformatted += Names.isPreformatted(element) ? 1 : 0;
        switch (element.normalName()) {
            case "br" -> page.lineBreak();
            case "hr" -> page.rule();
            case "img" -> page.text(Emoji.of(element), Look.PLAIN);
            case "li" -> page.item(Lists.mark(element), Lists.level(element));
            case "td", "th" -> page.cell(element.elementSiblingIndex() > 0);
            case "a" -> page.beginLink(element.attr("href"));
            default -> {}
        }
    }

    private void enter(Element element) {
        var quotes = Names.isQuote(element) || Names.hasSideLine(element) && page.saysWhoWrote();
        var signs = Names.isSignature(element);
        var attributes = Names.isAttribution(element);
        if (quotes || signs || attributes) {
            page.block(quotes);
            open.add(new Open(element, depth, signature, attribution));
            depth += quotes ? 1 : 0;
            signature |= signs;
            attribution |= attributes;
            untilQuote &= !quotes;
        }
        if (Names.beginsQuoteToTheEnd(element)) {
            page.block(true);
            page.deepen();
        }
        if (Names.beginsSignature(element)) {
            page.block(false);
            untilQuote = true;
        }
        tell();
    }

    private void tell() {
        page.now(depth, hint());
    }

    private Line.Hint hint() {
        if (attribution) {
            return Line.Hint.ATTRIBUTION;
        }
        return signature || untilQuote ? Line.Hint.SIGNATURE : Line.Hint.NONE;
    }

    @Override
    public void tail(Node node, int level) {
        if (!(node instanceof Element element)) {
            return;
        }
        if (hidden > 0) {
            hidden--;
            return;
        }
        preformatted -= Names.isPreformatted(element) ? 1 : 0;
        if (element.normalName().equals("a")) {
            page.endLink();
        }
        if (Names.isBlock(element)) {
            page.block(Names.isParagraph(element));
        }
        if (!open.isEmpty() && open.getLast().element() == element) {
            page.block(true);
            var before = open.removeLast();
            depth = before.depth();
            signature = before.signature();
            attribution = before.attribution();
            tell();
        }
    }
}
