package samskap.shell;

import com.vaadin.flow.server.StaticFileHandler;
import com.vaadin.flow.server.StaticFileHandlerFactory;
import com.vaadin.flow.server.StaticFileServer;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The front end's files carry a mark of what is in them in their names: a browser never needs to ask for one again. */
@Component
class LastingFiles implements StaticFileHandlerFactory {

    private static final String MARKED = "/VAADIN/build/";

    @Override
    public StaticFileHandler createHandler(VaadinService service) {
        return new StaticFileServer(service) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void writeCacheHeaders(
                    String path, @Nullable HttpServletRequest request, HttpServletResponse response) {
                super.writeCacheHeaders(path, request, response);
                if (path.startsWith(MARKED)
                        && service.getDeploymentConfiguration().isProductionMode()) {
                    response.setHeader("Cache-Control", "max-age=31536000, immutable");
                }
            }
        };
    }
}
