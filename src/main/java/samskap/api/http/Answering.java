package samskap.api.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import samskap.api.internal.KeptAnswer;
import samskap.api.internal.OnlyOnce;

/** Answers requests: looks whether they may be asked, lets the endpoint do it, and tells what came of it. */
@Component
class Answering {

    private static final String ROOT = ApiRoutes.ROOT;

    private final CallReader reader;
    private final ApiLimits limits;
    private final OnlyOnce onlyOnce;
    private final Problems problems;
    private final CallerLanguage languages;

    Answering(CallReader reader, ApiLimits limits, OnlyOnce onlyOnce, Problems problems, CallerLanguage languages) {
        this.reader = reader;
        this.limits = limits;
        this.onlyOnce = onlyOnce;
        this.problems = problems;
        this.languages = languages;
    }

    ServerResponse answer(ServerRequest request, Endpoint endpoint) throws IOException {
        var servlet = request.servletRequest();
        var caller = BearerFilter.callerOf(servlet);
        var language = languages.of(servlet, caller);
        var headers = new LinkedHashMap<String, String>();
        try {
            headers.putAll(limits.take(endpoint, caller, servlet.getRemoteAddr()));
            requireScope(endpoint, caller);
            try (var read = reader.read(request, endpoint, caller, language)) {
                return written(servlet, done(endpoint, read, headers), language.code(), headers);
            }
        } catch (RuntimeException failure) {
            return failed(failure, endpoint.fields(), servlet, headers);
        }
    }

    private static void requireScope(Endpoint endpoint, Caller caller) {
        if (caller.isVisitor() && !endpoint.visitors()) {
            throw ProblemException.of(Trouble.NO_TOKEN).with("WWW-Authenticate", "Bearer");
        }
        if (caller.lacks(endpoint.scope())) {
            var scope = endpoint.scope().code();
            throw ProblemException.because(Trouble.OUT_OF_SCOPE, "api.problem.out-of-scope.advice", scope)
                    .with("WWW-Authenticate", "Bearer error=\"insufficient_scope\", scope=\"" + scope + "\"");
        }
    }

    private KeptAnswer done(Endpoint endpoint, CallReader.Read read, Map<String, String> headers) {
        var token = read.call().caller().token();
        if (read.key() == null || token == null) {
            return told(endpoint.handler().answer(read.call()));
        }
        var done = onlyOnce.once(token, read.key(), read.asked(), act(endpoint, read.call()));
        if (done.again()) {
            headers.put("Idempotency-Replayed", "true");
        }
        return done.answer();
    }

    /** A picture is looked at for long, by somebody who keeps it by themselves: no transaction waits for that. */
    private static Supplier<KeptAnswer> act(Endpoint endpoint, Call call) {
        if (!endpoint.takesPicture()) {
            return () -> told(endpoint.handler().answer(call));
        }
        var answer = told(endpoint.handler().answer(call));
        return () -> answer;
    }

    private static KeptAnswer told(Reply reply) {
        var body = reply.body() == null ? "" : Json.write(reply.body());
        return new KeptAnswer(
                reply.status(),
                reply.location() == null ? null : ROOT + reply.location(),
                reply.version() == null ? null : Integer.toString(reply.version()),
                body);
    }

    private static ServerResponse written(
            HttpServletRequest servlet, KeptAnswer answer, String language, Map<String, String> headers) {
        var bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        var tag = Tags.of(answer.tag(), bytes);
        if (answer.location() != null) {
            headers.put("Location", answer.location());
        }
        var reads = servlet.getMethod().equals("GET") || servlet.getMethod().equals("HEAD");
        if (reads || answer.tag() != null) {
            headers.put("ETag", tag);
        }
        headers.put("Content-Language", language);
        if (reads && Tags.names(servlet.getHeader("If-None-Match"), tag)) {
            return Written.nothing(304, headers);
        }
        return bytes.length == 0
                ? Written.nothing(answer.status(), headers)
                : Written.json(answer.status(), "application/json", bytes, headers);
    }

    /** What went wrong, told as a problem. */
    ServerResponse failed(
            Throwable failure, Map<String, String> fields, HttpServletRequest servlet, Map<String, String> headers) {
        var language = languages.of(servlet, BearerFilter.callerOf(servlet));
        var told = problems.tell(failure, fields, language);
        var all = new LinkedHashMap<>(headers);
        all.putAll(told.headers());
        all.put("Content-Language", language.code());
        var bytes = Objects.requireNonNull(Json.write(told.problem())).getBytes(StandardCharsets.UTF_8);
        return Written.json(told.problem().status(), "application/problem+json", bytes, all);
    }
}
