package samskap.shell;

import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Keeps few buffers of connections that are gone. Without a bound the server holds on to those of every connection
 * there was at the same time: six for each browser that opens a board, a hundred kilobytes for nothing.
 */
@Component
class FrugalConnections implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    private static final String MOST = "64";

    @Override
    public void customize(ConfigurableTomcatWebServerFactory server) {
        server.addConnectorCustomizers(connector -> connector.setProperty("socket.bufferPool", MOST));
    }
}
