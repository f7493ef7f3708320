package samskap.asking.internal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;
import samskap.mail.PlainPage;

/**
 * The address of the links by which somebody says no: its own token says who may, so it knows no session and needs no
 * other guard.
 */
@Configuration(proxyBeanMethods = false)
class SayingNoRoutes {

    @Bean
    RouterFunction<ServerResponse> noLinkRoutes(SayingNo page) {
        return RouterFunctions.route()
                .GET(NoLinks.PATH + "{token}", page::ask)
                .POST(NoLinks.PATH + "{token}", page::choose)
                .build();
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE + 1)
    SecurityFilterChain sayingNoSecurity(HttpSecurity http) throws Exception {
        return PlainPage.guard(http, NoLinks.PATH + "*");
    }
}
