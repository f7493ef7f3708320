package samskap.shell;

import com.vaadin.flow.spring.SpringServlet;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps no buffers that nobody needs: a board that somebody left open should cost what is on it, and little more. */
@Configuration(proxyBeanMethods = false)
class FrugalConnections {

    private static final String OF_CLOSED_CONNECTIONS = "32";

    /**
     * Without a bound the server holds on to the buffers of every connection there was at the same time: six for each
     * browser that opens a board, a hundred kilobytes for nothing.
     */
    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> fewBuffersOfClosedConnections() {
        return server -> server.addConnectorCustomizers(
                connector -> connector.setProperty("socket.bufferPool", OF_CLOSED_CONNECTIONS));
    }

    /**
     * Each open line of Vaadin's push comes with 48 KB that Atmosphere sets aside and never writes to. How long a
     * message may be is another setting.
     */
    @Bean
    static BeanPostProcessor noBuffersThatStayEmpty() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (bean instanceof ServletRegistrationBean<?> servlet
                        && servlet.getServlet() instanceof SpringServlet) {
                    servlet.addInitParameter("org.atmosphere.websocket.bufferSize", "16");
                }
                return bean;
            }
        };
    }
}
