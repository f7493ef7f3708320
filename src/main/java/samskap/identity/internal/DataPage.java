package samskap.identity.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.springframework.web.util.HtmlUtils;
import samskap.identity.PersonalData.Section;
import samskap.identity.internal.PersonalRows.Row;
import samskap.shared.Language;
import samskap.shared.Translations;
import samskap.shared.text.TimeAgo;

/** A person's data as a page that any browser shows, also without a network. */
final class DataPage {

    private static final String HEAD = """
            <!doctype html>
            <html lang="%1$s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <meta name="color-scheme" content="light dark"><title>%2$s</title>
            <style>
            body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif;
              overflow-wrap: anywhere }
            h1, h2 { font-family: Georgia, serif; line-height: 1.2 }
            h2 { margin: 2.5rem 0 .5rem }
            dl { display: grid; grid-template-columns: minmax(7rem, 11rem) 1fr; gap: .125rem 1rem; margin: 0;
              padding: .75rem 0; border-top: 1px solid #8885 }
            dt { opacity: .75 }
            dd { margin: 0; white-space: pre-wrap }
            img { display: block; max-width: 100%%; max-height: 20rem; border-radius: .5rem }
            a { color: inherit }
            @media (max-width: 30rem) { dl { grid-template-columns: 1fr } dd { margin-bottom: .5rem } }
            </style></head><body>
            <h1>%2$s</h1><p>%3$s</p>
            """;

    /** Under this label stands the name of a file beside the page. */
    private static final String FILE = "file";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofLocalizedDateTime(
                    FormatStyle.LONG, FormatStyle.SHORT)
            .withZone(TimeAgo.HOME);

    private final Writer out;
    private final Translations translations;
    private final Language language;
    private String current = "";

    DataPage(Writer out, Translations translations, Language language) {
        this.out = out;
        this.translations = translations;
        this.language = language;
    }

    void begin(String brand) {
        write(HEAD.formatted(
                language.code(),
                escaped(translations.text(language, "identity.data.title", brand)),
                escaped(translations.text(language, "identity.data.about"))));
    }

    void row(Section section, Row row) {
        if (!section.name().equals(current)) {
            current = section.name();
            write("<h2>" + escaped(text("section." + current)) + "</h2>\n");
        }
        write("<dl>");
        row.forEach((label, value) -> {
            if (value != null && !value.toString().isEmpty()) {
                write("<dt>" + escaped(text("column." + label)) + "</dt><dd>" + shown(section, label, value)
                        + "</dd>\n");
            }
        });
        write("</dl>\n");
    }

    /** As somebody reads it who knows no codes; what stands in the files is for programs. */
    private String shown(Section section, String label, Object value) {
        var key = section.codes().get(label);
        if (key != null) {
            return escaped(translations.text(language, key.apply(value.toString())));
        }
        return switch (value) {
            case Boolean yes -> escaped(text("value." + (yes ? "yes" : "no")));
            case Instant moment -> escaped(MOMENT.withLocale(language.locale()).format(moment));
            case LocalDate day -> escaped(DAY.withLocale(language.locale()).format(day));
            default -> label.equals(FILE) ? picture(value.toString()) : escaped(value.toString());
        };
    }

    /** It lies beside this page. */
    private static String picture(String file) {
        var name = escaped(file);
        return "<a href=\"%s\"><img src=\"%s\" alt=\"\" loading=\"lazy\">%s</a>".formatted(name, name, name);
    }

    private String text(String key) {
        return translations.text(language, "identity.data." + key);
    }

    void end() throws IOException {
        write("</body></html>\n");
        out.flush();
    }

    private void write(String html) {
        try {
            out.write(html);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String escaped(String words) {
        return HtmlUtils.htmlEscape(words, "UTF-8");
    }
}
