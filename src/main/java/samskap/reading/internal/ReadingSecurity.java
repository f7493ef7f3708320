package samskap.reading.internal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Readers are nobody in particular: no session, no cookie, nothing remembered, nothing that could be forged. */
@Configuration
class ReadingSecurity {

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain reading(HttpSecurity http) throws Exception {
        http.securityMatcher(request -> ReadingRequest.isPage(request) || ReadingRequest.isFile(request));
        http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.csrf(AbstractHttpConfigurer::disable);
        http.requestCache(RequestCacheConfigurer::disable);
        http.logout(AbstractHttpConfigurer::disable);
        http.headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(ReadingPolicy.CONTENT))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                // What may be kept, and for how long, each answer says itself.
                .cacheControl(cache -> cache.disable()));
        return http.build();
    }
}
