package samskap.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.servlet.View;
import org.springframework.web.util.HtmlUtils;
import samskap.identity.ui.CurrentPerson;
import samskap.shared.Brand;
import samskap.shared.ErrorNumber;
import samskap.shared.Language;
import samskap.shared.Translations;

/**
 * What a browser sees when a request failed outside any page: the view that Spring Boot calls {@code error}. It needs
 * nothing but the style sheet, for whatever else may be what broke.
 */
@Component("error")
class PlainErrorPage implements View {

    private static final Logger log = LoggerFactory.getLogger(PlainErrorPage.class);

    private static final String PAGE = """
            <!doctype html>
            <html lang="%s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>%s · %s</title>
            <link rel="icon" href="/icons/favicon.svg" type="image/svg+xml">
            <link rel="stylesheet" href="/samskap.css">%s
            </head>
            <body>
            <header class="bar"><a class="brand" href="/">%s</a>
            <form class="search" role="search" action="/">
            <label for="q"><svg class="icon" aria-hidden="true"><use href="/icons/icons.svg#search"/></svg><span
            class="sr">%s</span></label>
            <input id="q" name="q" type="search" maxlength="200" placeholder="%s" autocomplete="off"></form></header>
            <main class="page narrow" id="main"><section class="empty">
            <svg class="mark" aria-hidden="true"><use href="/icons/icons.svg#mark"/></svg>
            <h1>%s</h1><p>%s</p>%s
            <a class="btn primary" href="/">%s</a>
            </section></main>
            </body>
            </html>
            """;

    private final Translations translations;
    private final Brand brand;

    private final CurrentPerson current;

    PlainErrorPage(Translations translations, Brand brand, CurrentPerson current) {
        this.current = current;
        this.translations = translations;
        this.brand = brand;
    }

    @Override
    public String getContentType() {
        return "text/html;charset=UTF-8";
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var page = page(request, kindOf(response.getStatus()));
        response.setContentType(getContentType());
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(page.getBytes(StandardCharsets.UTF_8));
    }

    private String page(HttpServletRequest request, String kind) {
        try {
            return page(request, kind, current.language(request), brand.name(), brand.styleLink());
        } catch (DataAccessException | TransactionException away) {
            var language =
                    Language.accepting(request.getHeader("Accept-Language"), List.of(Language.values()), Language.EN);
            return page(request, kind, language, "", "");
        }
    }

    private String page(HttpServletRequest request, String kind, Language language, String company, String style) {
        var heading = words(language, "shell." + kind + ".heading");
        var name = HtmlUtils.htmlEscape(company, "UTF-8");
        return PAGE.formatted(
                language.code(),
                heading,
                name,
                style,
                name,
                words(language, "shell.search.name"),
                words(language, "shell.search"),
                heading,
                words(language, "shell." + kind + ".advice"),
                kind.equals("error") ? number(language, request) : "",
                words(language, "shell.toIdeas"));
    }

    private static String kindOf(int status) {
        return switch (status) {
            case HttpServletResponse.SC_NOT_FOUND -> "notFound";
            case HttpServletResponse.SC_UNAUTHORIZED, HttpServletResponse.SC_FORBIDDEN -> "denied";
            default -> status < HttpServletResponse.SC_INTERNAL_SERVER_ERROR ? "refused" : "error";
        };
    }

    private String number(Language language, HttpServletRequest request) {
        var number = ErrorNumber.next();
        var thrown = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        log.error("Error {} at {}", number, request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), thrown);
        return "<p>" + words(language, "shell.error.number") + " <code>" + number + "</code></p>";
    }

    private String words(Language language, String key) {
        return HtmlUtils.htmlEscape(translations.text(language, key), "UTF-8");
    }
}
