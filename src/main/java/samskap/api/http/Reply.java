package samskap.api.http;

import org.jspecify.annotations.Nullable;

/**
 * What a request comes to.
 *
 * @param body a record that the endpoint gives; null when there is nothing to say
 * @param location where what was made is, from the API's root; null when nothing was made
 * @param version of what is told, for whoever edits it; null when it has none
 */
public record Reply(
        int status,
        @Nullable Object body,
        @Nullable String location,
        @Nullable Integer version) {

    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int NO_CONTENT = 204;

    public static Reply of(Object body) {
        return new Reply(OK, body, null, null);
    }

    public static Reply made(Object body, String location) {
        return new Reply(CREATED, body, location, null);
    }

    /** It is done, and there is nothing to say. */
    public static Reply done() {
        return new Reply(NO_CONTENT, null, null, null);
    }

    public Reply at(int itsVersion) {
        return new Reply(status, body, location, itsVersion);
    }
}
