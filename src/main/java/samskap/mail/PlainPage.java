package samskap.mail;

import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;
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

    private static final String CONTENT = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:;"
            + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final Brand brand;

    PlainPage(Brand brand) {
        this.brand = brand;
    }

    /**
     * Kept by nobody on the way.
     *
     * @param heading escaped, as is all that follows
     * @param ways HTML of what there is to do
     */
    public ServerResponse answer(HttpStatus status, Language language, String heading, String advice, String ways) {
        var name = HtmlUtils.htmlEscape(brand.name(), "UTF-8");
        return ServerResponse.status(status)
                .header("Cache-Control", "no-store")
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(PAGE.formatted(language.code(), name, heading, advice, ways, brand.styleLink()));
    }

    /**
     * The guard of such pages: the token in their address says who may, so they know no session and need no other.
     *
     * @param pattern of their addresses
     */
    public static SecurityFilterChain guard(HttpSecurity http, String pattern) throws Exception {
        http.securityMatcher(pattern);
        http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.csrf(AbstractHttpConfigurer::disable);
        http.requestCache(RequestCacheConfigurer::disable);
        http.logout(AbstractHttpConfigurer::disable);
        http.headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                // The token in the address is nobody else's business.
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)));
        return http.build();
    }
}
