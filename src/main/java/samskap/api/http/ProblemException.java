package samskap.api.http;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Why a request fails, before anybody's words are chosen for it. */
public class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Trouble trouble;
    private final transient @Nullable Text detail;
    private final transient List<Fault> faults;
    private final transient Map<String, String> headers;

    /** A translation key, and what its placeholders stand for. */
    public record Text(String key, Object... arguments) {

        @Override
        public String toString() {
            return key + Arrays.toString(arguments);
        }
    }

    /**
     * One thing that is wrong with a request.
     *
     * @param pointer where in the body, as RFC 6901 says; null when it is elsewhere
     * @param parameter which parameter or header; null when it is in the body
     */
    public record Fault(@Nullable String pointer, @Nullable String parameter, Text text) {

        public static Fault at(String pointer, String key, Object... arguments) {
            return new Fault(pointer, null, new Text(key, arguments));
        }

        public static Fault in(String parameter, String key, Object... arguments) {
            return new Fault(null, parameter, new Text(key, arguments));
        }
    }

    private ProblemException(Trouble trouble, @Nullable Text detail, List<Fault> faults, Map<String, String> headers) {
        super(trouble + " " + (detail == null ? faults : detail), null, false, false);
        this.trouble = trouble;
        this.detail = detail;
        this.faults = List.copyOf(faults);
        this.headers = Map.copyOf(headers);
    }

    public static ProblemException of(Trouble trouble) {
        return new ProblemException(trouble, null, List.of(), Map.of());
    }

    /** With words of its own instead of the usual advice. */
    public static ProblemException because(Trouble trouble, String key, Object... arguments) {
        return new ProblemException(trouble, new Text(key, arguments), List.of(), Map.of());
    }

    public static ProblemException of(Trouble trouble, List<Fault> faults) {
        return new ProblemException(trouble, null, faults, Map.of());
    }

    public static ProblemException invalid(Fault fault) {
        return of(Trouble.INVALID, List.of(fault));
    }

    /** The same, telling a program this as well. */
    public ProblemException with(String header, String value) {
        return new ProblemException(trouble, detail, faults, Map.of(header, value));
    }

    public Trouble trouble() {
        return trouble;
    }

    /** What happened, null where the trouble says it all. */
    public @Nullable Text detail() {
        return detail;
    }

    public List<Fault> faults() {
        return faults;
    }

    public Map<String, String> headers() {
        return headers;
    }
}
