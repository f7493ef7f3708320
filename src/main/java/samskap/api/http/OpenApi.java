package samskap.api.http;

import static samskap.api.http.Schemas.inOrder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import samskap.api.Scope;
import samskap.api.http.Endpoint.Versioned;

/** Endpoints as a document of OpenAPI 3.1. */
final class OpenApi {

    private static final String VERSION = "1.0.0";
    private static final String TOKEN = "token";
    private static final String PROBLEM = "application/problem+json";

    private static final String ABOUT = """
            What people can do here, programs can do in their name, by the same rules. Show a token as \
            `Authorization: Bearer …`; what is public can be read without one where the place is open to all.

            What goes wrong is a problem (RFC 9457) in the language that `Accept-Language` asks for. Send an \
            `Idempotency-Key` with each POST and it is done once, however often it is sent. Lists are read by cursor: \
            follow `next` until there is none. Fields and parameters that nobody knows are refused. New fields may \
            come into answers without notice.""";

    private final List<Endpoint> endpoints;
    private final Schemas schemas = new Schemas();

    OpenApi(List<Endpoint> endpoints) {
        this.endpoints = endpoints;
    }

    Map<String, Object> document() {
        var document = new LinkedHashMap<String, Object>();
        document.put("openapi", "3.1.0");
        var info = inOrder("title", "Samskap", "version", VERSION);
        info.put("description", ABOUT);
        document.put("info", info);
        document.put("servers", List.of(Map.of("url", ApiRoutes.ROOT)));
        document.put("tags", parts());
        var paths = paths();
        schemas.of(Problem.class);
        document.put("paths", paths);
        var components = inOrder("schemas", schemas.described(), "securitySchemes", Map.of(TOKEN, token()));
        components.put("responses", problems());
        document.put("components", components);
        return document;
    }

    private List<Object> parts() {
        return endpoints.stream()
                .map(Endpoint::part)
                .distinct()
                .<Object>map(part -> Map.of("name", part))
                .toList();
    }

    private static Map<String, Object> token() {
        var scheme = inOrder("type", "http", "scheme", "bearer");
        scheme.put(
                "description",
                "A personal or a machine token. It was made with scopes, of which each operation names the one that it"
                        + " needs: "
                        + String.join(
                                ", ",
                                Arrays.stream(Scope.values()).map(Scope::code).toList()) + ".");
        return scheme;
    }

    private Map<String, Object> paths() {
        var paths = new LinkedHashMap<String, Map<String, Object>>();
        endpoints.forEach(endpoint -> paths.computeIfAbsent(endpoint.path(), path -> new LinkedHashMap<>())
                .put(endpoint.method().name().toLowerCase(Locale.ROOT), operation(endpoint)));
        return new LinkedHashMap<>(paths);
    }

    private Map<String, Object> operation(Endpoint endpoint) {
        var operation = inOrder("operationId", endpoint.name(), "summary", endpoint.summary());
        operation.put("tags", List.of(endpoint.part()));
        var needed = Map.of(TOKEN, List.of(endpoint.scope().code()));
        operation.put("security", endpoint.visitors() ? List.of(Map.of(), needed) : List.of(needed));
        operation.put("parameters", parameters(endpoint));
        if (endpoint.takes() != null) {
            operation.put("requestBody", inOrder("required", true, "content", json(endpoint.takes())));
        }
        if (endpoint.takesPicture()) {
            operation.put("requestBody", inOrder("required", true, "content", picture()));
        }
        operation.put("responses", responses(endpoint));
        return operation;
    }

    /** As it is: what is in it, its first bytes say. */
    private static Map<String, Object> picture() {
        return Map.of("application/octet-stream", Map.of("schema", inOrder("type", "string", "format", "binary")));
    }

    private static List<Object> parameters(Endpoint endpoint) {
        var parameters = new ArrayList<>();
        endpoint.ids()
                .forEach(id -> parameters.add(
                        parameter("path", id, true, inOrder("type", "integer", "format", "int64"), "Its number.")));
        endpoint.parameters()
                .forEach(one -> parameters.add(parameter("query", one.name(), false, schema(one), one.means())));
        if (endpoint.once()) {
            parameters.add(parameter(
                    "header",
                    CallReader.KEY,
                    false,
                    inOrder("type", "string", "maxLength", 128),
                    "Chosen by you, such as a UUID: what is sent again with the same key within a day is not done"
                            + " again, and answered the same."));
        }
        if (endpoint.edits() == Versioned.NAMED) {
            parameters.add(parameter(
                    "header",
                    "If-Match",
                    true,
                    Map.of("type", "string"),
                    "The `ETag` of what you have seen: when somebody was faster, nothing is overwritten."));
        }
        return parameters;
    }

    private static Map<String, Object> parameter(
            String in, String name, boolean required, Map<String, Object> schema, String means) {
        var parameter = inOrder("name", name, "in", in);
        parameter.put("required", required);
        parameter.put("description", means);
        parameter.put("schema", schema);
        return parameter;
    }

    private static Map<String, Object> schema(Parameter parameter) {
        return switch (parameter.kind()) {
            case TEXT -> inOrder("type", "string", "maxLength", parameter.most());
            case CODE -> inOrder("type", "string", "enum", parameter.codes());
            case CODES -> inOrder("type", "array", "items", inOrder("type", "string", "enum", parameter.codes()));
            case FLAG -> Map.of("type", "boolean");
            case NUMBER -> {
                var number = inOrder("type", "integer", "minimum", 1);
                number.put("maximum", parameter.most());
                yield number;
            }
            case CURSOR -> Map.of("type", "string");
        };
    }

    private Map<String, Object> responses(Endpoint endpoint) {
        var responses = new LinkedHashMap<String, Object>();
        var good = new LinkedHashMap<String, Object>();
        good.put("description", endpoint.gives() == null ? "It is done." : "As asked.");
        var headers = headers(endpoint);
        if (!headers.isEmpty()) {
            good.put("headers", headers);
        }
        if (endpoint.gives() != null) {
            good.put("content", json(endpoint.gives()));
        }
        responses.put(Integer.toString(endpoint.status()), good);
        troubles(endpoint)
                .map(trouble -> trouble.status().value())
                .distinct()
                .sorted()
                .forEach(status -> responses.put(
                        Integer.toString(status), Map.of("$ref", "#/components/responses/problem-" + status)));
        return responses;
    }

    private static Map<String, Object> headers(Endpoint endpoint) {
        var headers = new LinkedHashMap<String, Object>();
        if (endpoint.edits() != Versioned.NOT) {
            headers.put("ETag", header("The version of what is told; an edit names it in `If-Match`."));
        }
        if (endpoint.status() == 201) {
            headers.put("Location", header("Where what was made is."));
        }
        return headers;
    }

    private static Map<String, Object> header(String means) {
        return inOrder("description", means, "schema", Map.of("type", "string"));
    }

    /** What can go wrong with such an endpoint. */
    private static Stream<Trouble> troubles(Endpoint endpoint) {
        var troubles = new ArrayList<>(
                List.of(Trouble.INVALID, Trouble.BAD_TOKEN, Trouble.NOT_ALLOWED, Trouble.TOO_FAST, Trouble.AWAY));
        if (!endpoint.ids().isEmpty()) {
            troubles.add(Trouble.NOT_FOUND);
        }
        if (endpoint.takes() != null) {
            troubles.addAll(List.of(Trouble.TOO_LARGE, Trouble.NOT_JSON, Trouble.REFUSED));
        }
        if (endpoint.takesPicture()) {
            troubles.addAll(List.of(Trouble.TOO_LARGE, Trouble.NOT_PICTURE, Trouble.REFUSED));
        }
        if (endpoint.method() != HttpMethod.GET && !endpoint.isReading()) {
            troubles.addAll(List.of(Trouble.CONFLICT, Trouble.REFUSED));
        }
        if (endpoint.edits() == Versioned.NAMED) {
            troubles.addAll(List.of(Trouble.STALE, Trouble.NO_VERSION));
        }
        return troubles.stream();
    }

    private Map<String, Object> problems() {
        var problems = new LinkedHashMap<String, Object>();
        var statuses = new TreeSet<Integer>();
        Arrays.stream(Trouble.values())
                .forEach(trouble -> statuses.add(trouble.status().value()));
        statuses.forEach(status -> problems.put(
                "problem-" + status,
                inOrder(
                        "description",
                        kinds(status),
                        "content",
                        Map.of(PROBLEM, Map.of("schema", schemas.of(Problem.class))))));
        return problems;
    }

    private static String kinds(int status) {
        return String.join(
                ", ",
                Arrays.stream(Trouble.values())
                        .filter(trouble -> trouble.status().value() == status)
                        .map(Trouble::code)
                        .toList());
    }

    private Map<String, Object> json(@Nullable Class<?> record) {
        return record == null ? Map.of() : Map.of("application/json", Map.of("schema", schemas.of(record)));
    }
}
