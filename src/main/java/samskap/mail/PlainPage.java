package samskap.mail;

import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import samskap.shared.Brand;
import samskap.shared.Language;

/**
 * A page that a link in a mail opens, for whoever has the mail: no script, no session, and nothing but what it says.
 */
@Component
public class PlainPage {

    private static final String PAGE = """
            <!doctype html>
            <html lang="%1$s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="robots" content="noindex">
            <title>%3$s · %2$s</title>
            <link rel="icon" href="/icons/favicon.svg" type="image/svg+xml">
            <link rel="stylesheet" href="/samskap.css">%6$s
            </head>
            <body>
            <header class="bar"><a class="brand" href="/">%2$s</a></header>
            <main class="page narrow" id="main"><section class="empty">
            <svg class="mark" aria-hidden="true"><use href="/icons/icons.svg#mark"/></svg>
            <h1>%3$s</h1><p>%4$s</p>
            <div class="row">%5$s</div>
            </section></main>
            </body>
            </html>
            """;

    private final Brand brand;

    PlainPage(Brand brand) {
        this.brand = brand;
    }

    /**
     * @param heading escaped, as is all that follows
     * @param ways HTML of what there is to do
     */
    public String of(Language language, String heading, String advice, String ways) {
        var name = HtmlUtils.htmlEscape(brand.name(), "UTF-8");
        return PAGE.formatted(language.code(), name, heading, advice, ways, brand.styleLink());
    }
}
