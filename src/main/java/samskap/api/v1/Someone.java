package samskap.api.v1;

import org.jspecify.annotations.Nullable;
import samskap.api.http.Means;

/** Somebody, as others here see them. */
public record Someone(
        long id,

        @Means("As they call themselves; of somebody who has left it says just that, in your language.")
        String name,

        @Means("Whether they work here.") boolean staff,

        @Means("What a colleague works with.") @Nullable String title) {}
