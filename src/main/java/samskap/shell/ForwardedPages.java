package samskap.shell;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Lets Spring Security add its headers to Vaadin's pages. These are served by a forward, after which Tomcat would send
 * the response at once, past the filters that still have something to add.
 */
@Component
class ForwardedPages implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(context -> context.setSuspendWrappedResponseAfterForward(false));
    }
}
