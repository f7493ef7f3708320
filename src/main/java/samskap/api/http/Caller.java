package samskap.api.http;

import org.jspecify.annotations.Nullable;
import samskap.api.ApiToken;
import samskap.api.Scope;
import samskap.identity.Person;

/**
 * Who asks.
 *
 * @param person in whose name, null for a visitor
 * @param token by which they were let in, null for a visitor
 */
public record Caller(@Nullable Person person, @Nullable ApiToken token) {

    /** Anybody. */
    public static final Caller VISITOR = new Caller(null, null);

    public boolean isVisitor() {
        return person == null;
    }

    boolean lacks(Scope scope) {
        return token != null && !token.allows(scope);
    }
}
