package samskap.api.v1;

import org.jspecify.annotations.Nullable;
import samskap.api.http.Means;
import samskap.ideas.Stage;

/** A stage of the journey, or a topic. */
public record Place(
        String code,
        @Means("What it is called in your language.") String name,

        @Means(value = "Of a stage: before, during or after what the customer came for.", oneOf = Stage.Phase.class)
        @Nullable
        String phase) {}
