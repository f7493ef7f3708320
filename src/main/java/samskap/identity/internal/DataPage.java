package samskap.identity.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.springframework.web.util.HtmlUtils;
import samskap.identity.internal.PersonalRows.Row;
import samskap.shared.Language;
import samskap.shared.Translations;

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
            </style></head><body>
            <h1>%2$s</h1><p>%3$s</p>
            """;

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

    void row(String section, Row row) {
        if (!section.equals(current)) {
            current = section;
            write("<h2>" + escaped(translations.text(language, "identity.data.section." + section)) + "</h2>\n");
        }
        write("<dl>");
        row.forEach((label, value) -> {
            if (value != null && !value.toString().isEmpty()) {
                var name = translations.text(language, "identity.data.column." + label);
                write("<dt>" + escaped(name) + "</dt><dd>" + escaped(value.toString()) + "</dd>\n");
            }
        });
        write("</dl>\n");
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
