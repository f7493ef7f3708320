package samskap.reading.internal;

import static org.springframework.web.servlet.function.RouterFunctions.route;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.RememberMeServices;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The addresses where moments are told. Whoever is signed in may be known by it, and nobody gets a session here. The
 * page may come from a phone's own memory, so no token of the server's can guard the form: what a page elsewhere sends
 * is refused by where it came from ({@link TellOrigin}).
 */
@Configuration(proxyBeanMethods = false)
class TellRoutes {

    static final String CONTENT = "default-src 'none'; style-src 'self'; img-src 'self' data: blob:; script-src 'self';"
            + " connect-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final String PLACE = "/m/{place:[\\w-]+}";
    private static final String TOLD = PLACE + "/{key:[0-9a-f-]+}";

    @Bean
    RouterFunction<ServerResponse> momentPages(TellHandler handler) {
        return route().GET(PLACE, handler::page)
                .POST(PLACE, handler::tell)
                .GET(TOLD, handler::told)
                .POST(TOLD, handler::add)
                .build();
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE + 3)
    SecurityFilterChain momentPagesSecurity(
            HttpSecurity http, SecurityContextRepository contexts, RememberMeServices rememberMe) throws Exception {
        http.securityMatcher("/m/**");
        http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        http.securityContext(context -> context.securityContextRepository(contexts));
        http.rememberMe(remember -> remember.rememberMeServices(rememberMe).key("samskap-remember"));
        http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER));
        http.csrf(AbstractHttpConfigurer::disable);
        http.requestCache(RequestCacheConfigurer::disable);
        http.logout(AbstractHttpConfigurer::disable);
        http.headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                // The key in an address is nobody else's business.
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                // What may be kept, and for how long, each answer says itself.
                .cacheControl(cache -> cache.disable()));
        return http.build();
    }
}
