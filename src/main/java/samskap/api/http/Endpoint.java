package samskap.api.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import samskap.api.Scope;

/**
 * One thing that programs can ask for. All that is known of it stands here: it is answered, described and tested by
 * this.
 *
 * @param path below the API's root, such as {@code /ideas/{id}}
 * @param name what generated clients call it
 * @param scope that a token needs for it
 * @param visitors whether anybody may ask, where the place is open to all
 * @param takes the record that comes with it, null when none does
 * @param mostBytes how long a picture that comes with it may be, 0 when none does
 * @param gives the record that is answered, null when nothing is
 * @param edits whether a version has to be named, and is told
 * @param once whether it is never done twice for the same key
 * @param fields what use cases call a field that requests call otherwise
 */
public record Endpoint(
        HttpMethod method,
        String path,
        String name,
        String part,
        String summary,
        Scope scope,
        boolean visitors,
        List<Parameter> parameters,
        @Nullable Class<?> takes,
        long mostBytes,
        int status,
        @Nullable Class<?> gives,
        Versioned edits,
        boolean once,
        Map<String, String> fields,
        Handler handler) {

    /** How an endpoint has to do with versions. */
    public enum Versioned {
        NOT,
        /** Tells the version of what it gives. */
        TOLD,
        /** Has to name the version that was seen. */
        NAMED
    }

    private static final Pattern IN_PATH = Pattern.compile("\\{(\\w+)}");

    /** The ids that stand in its address. */
    List<String> ids() {
        return IN_PATH.matcher(path).results().map(found -> found.group(1)).toList();
    }

    boolean takesPicture() {
        return mostBytes > 0;
    }

    boolean isReading() {
        return method == HttpMethod.GET || (method == HttpMethod.POST && !once);
    }

    /** All that can be asked for, in the order in which the reference tells it. */
    static List<Endpoint> all(List<Endpoints> parts) {
        return parts.stream().flatMap(part -> part.endpoints().stream()).toList();
    }

    /** Asks for something. */
    public static Draft get(String path, String name) {
        return new Draft(HttpMethod.GET, path, name, Scope.READ, 200);
    }

    /** Does something anew. It is never done twice for the same key. */
    public static Draft post(String path, String name, Scope scope) {
        var draft = new Draft(HttpMethod.POST, path, name, scope, 201);
        draft.once = true;
        return draft;
    }

    /** Asks for something that is too long, or too much somebody's own, to stand in an address. */
    public static Draft ask(String path, String name) {
        return new Draft(HttpMethod.POST, path, name, Scope.READ, 200);
    }

    /** Makes it so. */
    public static Draft put(String path, String name, Scope scope) {
        return new Draft(HttpMethod.PUT, path, name, scope, 200);
    }

    /** Makes it so no more. */
    public static Draft delete(String path, String name, Scope scope) {
        return new Draft(HttpMethod.DELETE, path, name, scope, 200);
    }

    /** An endpoint that is being described. */
    public static final class Draft {

        private final HttpMethod method;
        private final String path;
        private final String name;
        private final Scope scope;
        private final List<Parameter> parameters = new ArrayList<>();
        private int status;
        private boolean visitors;
        private boolean once;
        private long mostBytes;
        private @Nullable Class<?> takes;
        private @Nullable Class<?> gives;
        private Versioned edits = Versioned.NOT;
        private Map<String, String> fields = Map.of();
        private String part = "";
        private String summary = "";

        private Draft(HttpMethod method, String path, String name, Scope scope, int status) {
            this.method = method;
            this.path = path;
            this.name = name;
            this.scope = scope;
            this.status = status;
        }

        /** @param thing that it is about, by which the reference is ordered */
        public Draft about(String thing, String what) {
            part = thing;
            summary = what;
            return this;
        }

        public Draft forVisitors() {
            visitors = true;
            return this;
        }

        public Draft with(Parameter... those) {
            parameters.addAll(List.of(those));
            return this;
        }

        public Draft takes(Class<?> record) {
            takes = record;
            return this;
        }

        /** A picture comes with it as it is, of so many bytes at most. */
        public Draft takesPicture(long most) {
            mostBytes = most;
            return this;
        }

        public Draft gives(Class<?> record) {
            gives = record;
            return this;
        }

        /** It makes nothing that would have an address. */
        public Draft changesOnly() {
            status = 200;
            return this;
        }

        /** There is nothing to say when it is done. */
        public Draft givesNothing() {
            status = 204;
            return this;
        }

        public Draft tellsVersion() {
            edits = Versioned.TOLD;
            return this;
        }

        public Draft namesVersion() {
            edits = Versioned.NAMED;
            return this;
        }

        /** Use cases call the one field as requests call the other. */
        public Draft calling(String theirs, String ours) {
            fields = Map.of(theirs, ours);
            return this;
        }

        public Endpoint by(Handler handler) {
            return new Endpoint(
                    method,
                    path,
                    name,
                    part,
                    summary,
                    scope,
                    visitors,
                    List.copyOf(parameters),
                    takes,
                    mostBytes,
                    status,
                    gives,
                    edits,
                    once,
                    fields,
                    handler);
        }
    }
}
