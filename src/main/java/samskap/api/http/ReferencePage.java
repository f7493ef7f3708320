package samskap.api.http;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import samskap.reading.FramedPages;
import samskap.shared.Language;
import samskap.shared.RequestLanguage;
import samskap.shared.Translations;

/** The reference as a page in the place's look, for everybody. */
@Configuration(proxyBeanMethods = false)
class ReferencePage {

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    private final List<Endpoints> parts;
    private final FramedPages pages;
    private final Translations translations;
    private final RequestLanguage languages;

    ReferencePage(List<Endpoints> parts, FramedPages pages, Translations translations, RequestLanguage languages) {
        this.parts = parts;
        this.pages = pages;
        this.translations = translations;
        this.languages = languages;
    }

    @Bean
    RouterFunction<ServerResponse> apiReference() {
        return RouterFunctions.route().GET(ApiRoutes.REFERENCE, this::page).build();
    }

    private ServerResponse page(ServerRequest request) {
        var servlet = request.servletRequest();
        var language = languages.of(servlet);
        var page = pages.framed(content(language), language, servlet);
        return ServerResponse.ok()
                .contentType(HTML)
                .headers(headers -> {
                    headers.set("Content-Security-Policy", pages.policy());
                    headers.set("Content-Language", language.code());
                    headers.set("Vary", "Cookie, Accept-Language, Accept-Encoding");
                    headers.set("Cache-Control", "no-cache");
                })
                .build((asked, response) -> {
                    response.setContentLength(page.length);
                    response.getOutputStream().write(page);
                    return null;
                });
    }

    private FramedPages.Content content(Language language) {
        return new FramedPages.Content(
                translations.text(language, "api.reference.title"),
                translations.text(language, "api.reference.description"),
                ApiRoutes.REFERENCE,
                new Reference(Endpoint.all(parts), translations, language).html());
    }
}
