package samskap.api;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import samskap.identity.PersonId;

/**
 * What lets a program in, as its owner may see it again: all but the secret.
 *
 * @param person in whose name the program acts
 * @param machine whether it belongs to the place and not to that person alone
 * @param name what it is for, in its owner's words
 * @param ending the secret's last letters, to tell one from another
 * @param endsAt from when on it lets nobody in, null for never
 * @param usedAt when it was used, within an hour; null for never
 */
public record ApiToken(
        TokenId id,
        PersonId person,
        boolean machine,
        String name,
        String ending,
        Set<Scope> scopes,
        Instant madeAt,
        @Nullable Instant endsAt,
        @Nullable Instant usedAt) {

    public ApiToken {
        scopes = Set.copyOf(scopes);
    }

    public boolean allows(Scope scope) {
        return scopes.contains(scope);
    }

    public boolean hasEnded(Instant now) {
        return endsAt != null && !now.isBefore(endsAt);
    }
}
