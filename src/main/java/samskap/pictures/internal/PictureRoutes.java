package samskap.pictures.internal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;
import samskap.pictures.Picture;

/**
 * The pictures' addresses. Whoever asks may be signed in, which the session says; nobody gets one here. Sending needs a
 * header that no page elsewhere can set, which is the guard against forged requests.
 */
@Configuration(proxyBeanMethods = false)
class PictureRoutes {

    @Bean
    RouterFunction<ServerResponse> pictures(PictureHandler handler) {
        return RouterFunctions.route()
                .POST("/pictures", handler::take)
                .GET(Picture.PATH + "{id}/{size}", handler::give)
                .build();
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE + 2)
    SecurityFilterChain picturesSecurity(HttpSecurity http, SecurityContextRepository contexts) throws Exception {
        http.securityMatcher("/pictures", Picture.PATH + "**");
        http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        http.securityContext(context -> context.securityContextRepository(contexts));
        http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER));
        http.csrf(AbstractHttpConfigurer::disable);
        http.requestCache(RequestCacheConfigurer::disable);
        http.logout(AbstractHttpConfigurer::disable);
        http.headers(headers -> headers.contentSecurityPolicy(
                        policy -> policy.policyDirectives("default-src 'none'; frame-ancestors 'none'; sandbox"))
                // Who may keep it, and how long, each answer says itself.
                .cacheControl(cache -> cache.disable()));
        return http.build();
    }
}
