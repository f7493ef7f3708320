package samskap.api.http;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * What the server itself refuses, such as a head that is too long or an address that is none, is a problem too where
 * programs ask: it comes to no endpoint, and would be told as a page.
 */
@Configuration(proxyBeanMethods = false)
class AtTheDoor {

    /** Last of all, and so the first to be asked what is told. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemsAtTheDoor(ProblemWriter telling) {
        return factory -> factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new Telling(telling)));
    }

    /** Tells problems below the API's root, and nothing but the status elsewhere. */
    private static final class Telling extends ErrorReportValve {

        private static final int BAD_REQUEST = 400;
        private static final int FAILED = 500;
        private static final int NOT_IMPLEMENTED = 501;

        private final ProblemWriter problems;

        Telling(ProblemWriter problems) {
            this.problems = problems;
            setShowReport(false);
            setShowServerInfo(false);
        }

        @Override
        protected void report(Request request, Response response, @Nullable Throwable failure) {
            if (isOurs(request) && isTheirFault(response) && response.getContentWritten() == 0) {
                tell(request, response);
            } else {
                super.report(request, response, failure);
            }
        }

        private static boolean isOurs(Request request) {
            var address = request.getRequestURI();
            return address != null && address.startsWith(ApiRoutes.ROOT);
        }

        /** Asking for an encoding that nobody knows counts as theirs. */
        private static boolean isTheirFault(Response response) {
            var status = response.getStatus();
            return status >= BAD_REQUEST && status < FAILED || status == NOT_IMPLEMENTED;
        }

        private void tell(Request request, Response response) {
            if (!response.setErrorReported()) {
                return;
            }
            try {
                var problem = ProblemException.because(Trouble.UNREADABLE, "api.unreadable.head");
                problems.write(problem, request, response);
                response.finishResponse();
            } catch (IOException gone) {
                container.getLogger().debug("Whoever asked is gone", gone);
            }
        }
    }
}
