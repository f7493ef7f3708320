package samskap.mail;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;
import samskap.shared.Brand;
import samskap.shared.Language;
import samskap.shared.text.Markdown;

/**
 * A mail while it is written, once for those who read plain text and once as HTML that mail programs of all ages show:
 * one column, no pictures or scripts, light where nothing else is known and dark for those who read so. All that is
 * added is escaped; people's words go the way that they go on a page.
 */
public final class Letter {

    /** The key of the line above which an answer is written, which is cut off below it; the same in every mail. */
    public static final String ABOVE = "mail.reply.above";

    /** Longer words are told in short: the whole stands on the page. */
    private static final int LONGEST_VOICE = 4_000;

    private final List<String> text = new ArrayList<>();
    private final StringBuilder html = new StringBuilder();
    private final Language language;
    private final String brand;
    private final LetterStyle style;
    private String above = "";
    private String preview = "";

    public Letter(Language language, Brand brand) {
        this.language = language;
        this.brand = brand.name();
        style = new LetterStyle(brand.accent());
    }

    /** The first line of all, in the words of {@link #ABOVE}: this mail can be answered. */
    public Letter above(String words) {
        above = words;
        return this;
    }

    /** What a list of mails shows beside the subject. */
    public Letter preview(String words) {
        preview = words;
        return this;
    }

    /** Digits to be typed somewhere, large. */
    public Letter code(String digits) {
        return put(digits, "code", escaped(digits));
    }

    /** What it is about, in one line. */
    public Letter heading(String words) {
        return put(words, "heading", escaped(words));
    }

    public Letter paragraph(String words) {
        return put(words, "words", escaped(words));
    }

    /**
     * What somebody said.
     *
     * @param look the style sheet's word for what it is meant as: {@code answer}, {@code ask}, {@code note},
     *     {@code plain}
     * @param spoken what they write, for those who have it read to them
     * @param markdown their own words
     * @param home where addresses in them that begin with a slash lead
     */
    public Letter voice(String look, Language spoken, String markdown, URI home) {
        var words = markdown.length() <= LONGEST_VOICE ? markdown : Markdown.toExcerpt(markdown, LONGEST_VOICE);
        return whole(look, spoken, words, home);
    }

    /** The same, however long it is, for words that stand nowhere else. */
    public Letter whole(String look, Language spoken, String words, URI home) {
        text.add(words);
        html.append(style.open("div", "voice", look, spoken))
                .append(Markdown.toHtml(words, home.toString()))
                .append("</div>\n");
        return this;
    }

    /** An idea by its title and first words, with where it stands; by its title alone it heads what follows. */
    public Letter about(String title, String excerpt, URI where) {
        text.add(excerpt.isEmpty() ? title : title + "\n" + excerpt);
        html.append(style.open("div", excerpt.isEmpty() ? "group" : "about"))
                .append(link("title", title, where))
                .append(escaped(excerpt))
                .append("</div>\n");
        return this;
    }

    /** What somebody showed with their words: a link, so that nothing is fetched by opening the mail. */
    public Letter picture(String words, URI where) {
        text.add(words + ":\n" + where);
        html.append(style.open("p", "picture"))
                .append(link("shown", words, where))
                .append("</p>\n");
        return this;
    }

    /** The one thing to do. */
    public Letter button(String words, URI where) {
        text.add(words + ":\n" + where);
        html.append(style.open("p", "act")).append(link("button", words, where)).append("</p>\n");
        return this;
    }

    /** Below a line: why this mail came. */
    public Letter foot(String words) {
        return put("-- \n" + words, "foot", escaped(words));
    }

    /** Small links beside each other, in the order of the map. */
    public Letter links(Map<String, URI> links) {
        links.forEach((words, where) -> text.add(words + ":\n" + where));
        html.append(style.open("p", "links"))
                .append(links.entrySet().stream()
                        .map(each -> link("small", each.getKey(), each.getValue()))
                        .collect(Collectors.joining(" &nbsp; ")))
                .append("</p>\n");
        return this;
    }

    public Letter small(String words) {
        return put(words, "links", escaped(words));
    }

    private Letter put(String plain, String style, String escaped) {
        text.add(plain);
        html.append(this.style.open("p", style)).append(escaped).append("</p>\n");
        return this;
    }

    private String link(String style, String words, URI where) {
        return "<a href=\"" + escaped(where.toString()) + "\"" + this.style.of(style) + ">" + escaped(words) + "</a>";
    }

    private static String escaped(String words) {
        return HtmlUtils.htmlEscape(words, "UTF-8");
    }

    /** The whole mail in plain text, the company's name at its end. */
    public String text() {
        return (above.isEmpty() ? "" : above + "\n\n") + String.join("\n\n", text) + "\n\n" + brand + "\n";
    }

    private String opening() {
        var line = above.isEmpty() ? "" : style.open("p", "above") + escaped(above) + "</p>\n";
        return line + style.open("p", "brand") + escaped(brand) + "</p>\n";
    }

    /** The whole mail as an HTML document. */
    public String html() {
        return style.document(language.code(), escaped(brand), escaped(preview), opening() + html);
    }
}
