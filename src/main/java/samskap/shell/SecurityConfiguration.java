package samskap.shell;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authorization.AuthorityAuthorizationManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManagers;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import samskap.identity.People;
import samskap.identity.Role;
import samskap.identity.SignIns;

/** Who may come in to the pages of those who take part. The reading edition has a chain of its own before this one. */
@Configuration
@EnableWebSecurity
class SecurityConfiguration {

    /** Tells those whom a cookie let in from others that Spring Security may once know. */
    private static final String REMEMBER_KEY = "samskap-remember";

    @Bean
    SecurityFilterChain takingPart(
            HttpSecurity http,
            SecurityContextRepository contexts,
            KnownBrowsers rememberMe,
            HttpSessionRequestCache wantedPages,
            AskWhoItIs askWhoItIs,
            NotForThem notForThem)
            throws Exception {
        http.securityContext(context -> context.securityContextRepository(contexts));
        http.rememberMe(remember -> remember.rememberMeServices(rememberMe).key(REMEMBER_KEY));
        http.authorizeHttpRequests(requests -> requests.requestMatchers(
                        "/*.css", "/fonts/**", "/icons/**", "/language/*", "/error", "/actuator/health/**")
                .permitAll()
                // Asks itself who it is, and for a fresh proof.
                .requestMatchers("/me/data")
                .permitAll()
                .requestMatchers("/actuator/prometheus")
                .access(AuthorizationManagers.anyOf(
                        SecurityConfiguration::fromThisMachine,
                        AuthorityAuthorizationManager.hasAuthority(Role.ADMIN.authority())))
                .requestMatchers("/actuator/**")
                .denyAll());
        http.requestCache(cache -> cache.requestCache(wantedPages));
        http.exceptionHandling(
                handling -> handling.authenticationEntryPoint(askWhoItIs).accessDeniedHandler(notForThem));
        http.logout(logout -> logout.deleteCookies("JSESSIONID"));
        http.headers(SecurityConfiguration::headers);
        return http.with(
                        vaadin(),
                        configurer -> configurer
                                .enableRequestCacheConfiguration(false)
                                .logoutSuccessHandler(toTheBoard()))
                .build();
    }

    /** After signing out; from within an open page the client is told to go there. */
    private static LogoutSuccessHandler toTheBoard() {
        var handler = new SimpleUrlLogoutSuccessHandler();
        handler.setDefaultTargetUrl("/");
        handler.setRedirectStrategy(new UidlRedirectStrategy());
        return handler;
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.addHeaderWriter(new ContentPolicy())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(
                        "camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()"))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
    }

    private static AuthorizationDecision fromThisMachine(
            Supplier<? extends @Nullable Object> who, RequestAuthorizationContext context) {
        try {
            var address = InetAddress.getByName(context.getRequest().getRemoteAddr());
            return new AuthorizationDecision(address.isLoopbackAddress());
        } catch (UnknownHostException noAddress) {
            return new AuthorizationDecision(false);
        }
    }

    /** Remembers the page that somebody was on the way to; an address that is none costs no session. */
    @Bean
    HttpSessionRequestCache wantedPages(KnownPages pages) {
        var cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(pages);
        return cache;
    }

    @Bean
    SecurityContextRepository securityContextRepository(People people, SignIns signIns) {
        return new RolesOfNow(people, signIns);
    }

    @Bean
    KnownBrowsers rememberMeServices(SignIns signIns, UserDetailsService people) {
        return new KnownBrowsers(signIns, people, REMEMBER_KEY);
    }
}
