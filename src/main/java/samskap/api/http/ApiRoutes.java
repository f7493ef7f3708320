package samskap.api.http;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.util.pattern.PathPatternParser;

/** The API's addresses, as its endpoints say them; below its root every other one is told to be none. */
@Configuration(proxyBeanMethods = false)
class ApiRoutes {

    static final String ROOT = "/api/v1";
    static final String DOCUMENT = ROOT + "/openapi.json";
    static final String REFERENCE = "/api";

    private static final PathPatternParser PATHS = PathPatternParser.defaultInstance;

    /** What describes the API tells nothing of what is said here. */
    static boolean tellsNothing(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return path.equals(DOCUMENT) || path.equals(REFERENCE);
    }

    @Bean
    RouterFunction<ServerResponse> api(List<Endpoints> parts, Answering answering, OpenApiDocument document) {
        var endpoints = Endpoint.all(parts);
        var routes = RouterFunctions.route()
                .route(ApiRoutes::cameToNothing, request -> broken(request, answering))
                .GET(DOCUMENT, document::answer);
        endpoints.forEach(endpoint -> routes.route(
                RequestPredicates.methods(methods(endpoint.method()).toArray(HttpMethod[]::new))
                        .and(RequestPredicates.path(ROOT + endpoint.path())),
                request -> answering.answer(request, endpoint)));
        return routes.route(RequestPredicates.path(ROOT + "/**"), request -> elsewhere(request, endpoints, answering))
                .build();
    }

    /** Whether the server asks what to tell of a request that came to no endpoint of ours. */
    private static boolean cameToNothing(ServerRequest request) {
        var servlet = request.servletRequest();
        return servlet.getDispatcherType() == DispatcherType.ERROR
                && servlet.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String address
                && address.startsWith(servlet.getContextPath() + ROOT);
    }

    private static ServerResponse broken(ServerRequest request, Answering answering) {
        var servlet = request.servletRequest();
        var status = servlet.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.valueOf(code)
                : HttpStatus.INTERNAL_SERVER_ERROR;
        var failure = failure(status, servlet.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
        return answering.failed(failure, Map.of(), servlet, Map.of());
    }

    private static Throwable failure(HttpStatus status, @Nullable Object thrown) {
        if (status.is5xxServerError()) {
            return thrown instanceof Throwable failure ? failure : new IllegalStateException("Answered with " + status);
        }
        return switch (status) {
            case METHOD_NOT_ALLOWED -> ProblemException.of(Trouble.WRONG_METHOD);
            case NOT_FOUND -> ProblemException.of(Trouble.NOT_FOUND);
            default -> ProblemException.because(Trouble.UNREADABLE, "api.unreadable.head");
        };
    }

    private static Set<HttpMethod> methods(HttpMethod method) {
        return method == HttpMethod.GET ? Set.of(HttpMethod.GET, HttpMethod.HEAD) : Set.of(method);
    }

    /** Nothing is here, or it is asked for otherwise. */
    private static ServerResponse elsewhere(ServerRequest request, List<Endpoint> endpoints, Answering answering) {
        var allowed = new TreeSet<String>();
        endpoints.stream()
                .filter(endpoint -> PATHS.parse(ROOT + endpoint.path())
                        .matches(request.requestPath().pathWithinApplication()))
                .flatMap(endpoint -> methods(endpoint.method()).stream())
                .forEach(method -> allowed.add(method.name()));
        var problem = allowed.isEmpty()
                ? ProblemException.of(Trouble.NOT_FOUND)
                : ProblemException.of(Trouble.WRONG_METHOD).with("Allow", String.join(", ", allowed));
        return answering.failed(problem, Map.of(), request.servletRequest(), Map.of());
    }
}
