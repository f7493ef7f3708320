package samskap.api.http;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import samskap.api.http.ProblemException.Fault;
import samskap.identity.Person;
import samskap.shared.Cursor;
import samskap.shared.Language;
import samskap.shared.Slice;

/** One request, looked at: what is asked of it here is there and of the right kind. */
public final class Call {

    private static final Pattern ID = Pattern.compile("\\d{1,18}");
    private static final Pattern VERSION = Pattern.compile("\"(\\d{1,9})(?:-[0-9a-f]{1,16})?\"");
    private static final int USUAL_LIMIT = 20;

    private final Caller caller;
    private final Language language;
    private final Map<String, String> ids;
    private final Map<String, List<String>> parameters;
    private final @Nullable Object body;
    private final @Nullable Path file;
    private final @Nullable String version;
    private final String address;

    /**
     * @param version that it names, as it stands in {@code If-Match}
     * @param address that it came from
     */
    Call(
            Caller caller,
            Language language,
            Map<String, String> ids,
            Map<String, List<String>> parameters,
            @Nullable Object body,
            @Nullable Path file,
            @Nullable String version,
            String address) {
        this.caller = caller;
        this.language = language;
        this.ids = ids;
        this.parameters = parameters;
        this.body = body;
        this.file = file;
        this.version = version;
        this.address = address;
    }

    public Language language() {
        return language;
    }

    public Caller caller() {
        return caller;
    }

    /** Where it came from, which is all that is known of a visitor. */
    public String address() {
        return address;
    }

    /** In whose name it is asked, null for a visitor. */
    public @Nullable Person viewer() {
        return caller.person();
    }

    /** In whose name something is done. */
    public Person person() {
        var person = caller.person();
        if (person == null) {
            throw ProblemException.of(Trouble.NO_TOKEN);
        }
        return person;
    }

    /** An id of its address; what is no number is nowhere. */
    public long id(String name) {
        return Optional.ofNullable(ids.get(name))
                .filter(id -> ID.matcher(id).matches())
                .map(Long::parseLong)
                .orElseThrow(() -> ProblemException.of(Trouble.NOT_FOUND));
    }

    public Optional<String> parameter(String name) {
        return all(name).stream().findFirst();
    }

    public Collection<String> all(String name) {
        return parameters.getOrDefault(name, List.of());
    }

    public boolean flag(String name) {
        return parameter(name).filter("true"::equals).isPresent();
    }

    public int limit() {
        return parameter("limit").map(Integer::parseInt).orElse(USUAL_LIMIT);
    }

    /** Where the page before ended, null for the first; another list's cursor is none of this one's. */
    public @Nullable Cursor after(Object list) {
        var given = parameter("after").orElse(null);
        return given == null
                ? null
                : PageMark.read(given, list)
                        .orElseThrow(() -> ProblemException.invalid(Fault.in("after", "api.fault.cursor")));
    }

    /** What a page that goes on tells of where the next one begins. */
    public static @Nullable String next(Slice<?> page, Object list) {
        return page.next() == null ? null : PageMark.of(page.next(), list);
    }

    /** What came with it. */
    public <T> T body(Class<T> type) {
        return Objects.requireNonNull(type.cast(body), "what the endpoint takes");
    }

    /** The picture that came with it, as it was sent; gone when it is answered. */
    public Path file() {
        return Objects.requireNonNull(file, "what the endpoint takes");
    }

    /** A key for the use case: whatever comes this far is asked for the first time, or anew. */
    public UUID key() {
        return UUID.randomUUID();
    }

    /**
     * The version that whoever asks has seen.
     *
     * @param now what it is, for whoever takes any
     */
    public int version(int now) {
        if (version == null) {
            throw ProblemException.of(Trouble.NO_VERSION);
        }
        if (version.equals("*")) {
            return now;
        }
        var match = VERSION.matcher(version);
        if (!match.matches()) {
            throw ProblemException.invalid(Fault.in("If-Match", "api.fault.version"));
        }
        return Integer.parseInt(match.group(1));
    }
}
