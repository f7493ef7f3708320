package samskap.reply.markup;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What mail programs call the parts of a mail, and what HTML calls its own. */
final class Names {

    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "center",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "li",
            "main",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "table",
            "tr",
            "ul");

    private static final Set<String> PARAGRAPHS =
            Set.of("blockquote", "dl", "h1", "h2", "h3", "h4", "h5", "h6", "ol", "p", "pre", "table", "ul");

    private static final Set<String> UNSEEN = Set.of(
            "head",
            "link",
            "meta",
            "noscript",
            "object",
            "script",
            "style",
            "svg",
            "template",
            "title",
            "select",
            "textarea");

    private Names() {}

    static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName());
    }

    /** Whether there is white space above and below it: not around what a program writes for each line. */
    static boolean isParagraph(Element element) {
        if (!PARAGRAPHS.contains(element.normalName())) {
            return false;
        }
        return switch (element.normalName()) {
            case "p" -> !isTight(element);
            case "ul", "ol" -> Lists.level(element) == 0;
            case "blockquote" -> !isIndent(element);
            case "table" -> element.parents().size() < 40 && element.closest("td") == null;
            default -> true;
        };
    }

    private static boolean isTight(Element paragraph) {
        var style = style(paragraph);
        return paragraph.className().toLowerCase(Locale.ROOT).contains("mso")
                || style.contains("margin:0")
                || style.contains("margin-top:0") && style.contains("margin-bottom:0")
                || paragraph.normalName().equals("p") && paragraph.closest("li") != null;
    }

    static boolean isHidden(Element element) {
        if (UNSEEN.contains(element.normalName())) {
            return true;
        }
        var style = style(element);
        return style.contains("display:none")
                || style.contains("mso-hide:all")
                || style.contains("visibility:hidden")
                || style.contains("max-height:0");
    }

    private static String style(Element element) {
        var style = element.attr("style");
        return style.isEmpty() ? "" : style.toLowerCase(Locale.ROOT).replace(" ", "");
    }

    private static String named(Element element) {
        return (element.id()
                        + ' '
                        + element.className()
                        + ' '
                        + element.attr("name")
                        + ' '
                        + element.attr("data-smartmail")
                        + ' '
                        + element.attr("fairemail"))
                .toLowerCase(Locale.ROOT);
    }

    /** A frame around quotes and answers to them, as Gmail makes it, is itself none: the quotes are in it. */
    static boolean isQuote(Element element) {
        if (element.normalName().equals("blockquote")) {
            return !isIndent(element);
        }
        var names = named(element);
        var quotes = names.contains("quote") && !names.contains("moz-quote-pre") && !names.contains("nonquote")
                || names.contains("reference-message-container")
                || names.contains("zmail_extra")
                || names.contains("outlookmessageheader")
                || names.contains("originalmessage")
                || names.endsWith(" reference");
        return quotes
                && Names.isBlock(element)
                && element.children().stream()
                        .noneMatch(child -> child.normalName().equals("blockquote"));
    }

    /** A line at the left side, by which quotes are drawn; but not only they. */
    static boolean hasSideLine(Element element) {
        return isBlock(element)
                && style(element).contains("border-left:")
                && style(element).contains("solid");
    }

    /** Whether line ends in it are line ends. */
    static boolean isPreformatted(Element element) {
        return element.normalName().equals("pre") || style(element).contains("white-space:pre");
    }

    /** Moved to the right by whoever wrote it. */
    private static boolean isIndent(Element blockquote) {
        var style = style(blockquote);
        return blockquote.attr("type").isEmpty()
                && blockquote.className().isEmpty()
                && (style.contains("border:none") || style.contains("border:medium"))
                && style.contains("40px");
    }

    static boolean isSignature(Element element) {
        var names = named(element);
        return names.contains("signature") && !names.contains("linebreak") || names.contains("zm-_id_-sgn");
    }

    /** From where on everything before the quote is a signature. */
    static boolean beginsSignature(Element element) {
        return element.id().contains("lineBreakAtBeginningOfSignature");
    }

    static boolean isAttribution(Element element) {
        var names = named(element);
        return names.contains("gmail_attr")
                || names.contains("cite-prefix")
                || names.contains("reply-intro")
                || names.contains("quote-header")
                || names.contains("quotedheader");
    }

    /** Where Outlook puts the mail that is answered, without a frame around it. */
    static boolean beginsQuoteToTheEnd(Element element) {
        return element.id().endsWith("divRplyFwdMsg") || element.id().endsWith("appendonsend");
    }
}
