package samskap.api.http;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import samskap.api.internal.TokenKeeper;
import samskap.identity.Entrance;
import samskap.identity.People;

/**
 * Programs show a token with each request, and nothing is remembered between two: no session, no cookie, and therefore
 * nothing that a page elsewhere could make a browser forge. What a token may, each endpoint says.
 */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    private static final String CONTENT = "default-src 'none'; frame-ancestors 'none'; sandbox";

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE + 3)
    SecurityFilterChain apiChain(
            HttpSecurity http,
            TokenKeeper tokens,
            People people,
            Entrance entrance,
            ProblemWriter telling,
            @Value("${samskap.api.cors-origins:}") List<String> origins)
            throws Exception {
        http.securityMatcher(ApiRoutes.REFERENCE, ApiRoutes.REFERENCE + "/**");
        http.addFilterBefore(new BearerFilter(tokens, people, entrance, telling), AuthorizationFilter.class);
        http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.csrf(AbstractHttpConfigurer::disable);
        http.requestCache(RequestCacheConfigurer::disable);
        http.logout(AbstractHttpConfigurer::disable);
        http.anonymous(AbstractHttpConfigurer::disable);
        if (origins.isEmpty()) {
            http.cors(AbstractHttpConfigurer::disable);
        } else {
            http.cors(cors -> cors.configurationSource(from(origins)));
        }
        http.headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                // Who may keep it, and how long, each answer says itself.
                .cacheControl(cache -> cache.disable()));
        return http.build();
    }

    /** Pages of these origins may ask; without cookies, which count for nothing here. */
    private static UrlBasedCorsConfigurationSource from(List<String> origins) {
        var cors = new CorsConfiguration();
        cors.setAllowedOrigins(origins);
        cors.setAllowedMethods(List.of("GET", "HEAD", "POST", "PUT", "DELETE"));
        cors.setAllowedHeaders(List.of(
                "Authorization", "Content-Type", "Accept-Language", "If-Match", "If-None-Match", CallReader.KEY));
        cors.setExposedHeaders(List.of(
                "ETag",
                "Location",
                "Retry-After",
                "RateLimit",
                "RateLimit-Policy",
                "Idempotency-Replayed",
                "Content-Language"));
        cors.setMaxAge(3600L);
        var source = new UrlBasedCorsConfigurationSource();
        source.registerCorsConfiguration("/api/**", cors);
        return source;
    }
}
