package samskap.api.v1;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import samskap.api.http.Means;
import samskap.dialogue.Promise;

/** What a colleague will do, and by when. */
public record Pledge(
        Someone owner,
        @Means("The last day on which it is kept in time.") LocalDate due,

        @Means(value = "How it stands today.", oneOf = Promise.State.class)
        String state,

        @Means("What was said to everyone when it was kept or broken.") @Nullable
        String word,

        @Nullable Instant settledAt) {}
