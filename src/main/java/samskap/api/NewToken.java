package samskap.api;

import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A token that somebody wants.
 *
 * @param name what it is for
 * @param life how long it lets a program in, null for ever
 */
public record NewToken(
        String name, Set<Scope> scopes, @Nullable Duration life) {

    public NewToken {
        scopes = Set.copyOf(scopes);
    }
}
