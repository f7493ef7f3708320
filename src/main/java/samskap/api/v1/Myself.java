package samskap.api.v1;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import samskap.api.Scope;
import samskap.api.http.Means;
import samskap.identity.Role;

/** In whose name a program acts, and what it may do. */
public record Myself(
        Someone person,

        @Means(value = "What that person is here.", oneOf = Role.class)
        List<String> roles,

        @Means("The language that we speak with them.") String language,

        @Means("What the token is for, as it was named.") String token,

        @Means(value = "What the token may.", oneOf = Scope.class)
        List<String> scopes,

        @Means("From when on the token lets nobody in; missing for never.") @Nullable
        Instant tokenEndsAt) {}
