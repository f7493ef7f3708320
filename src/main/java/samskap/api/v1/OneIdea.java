package samskap.api.v1;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import samskap.api.http.Means;

/** An idea as a whole. */
public record OneIdea(
        @JsonUnwrapped IdeaFacts facts,

        @Means("Markdown; empty when the title says it all.")
        String story,

        @Means("The idea that goes on where this one was merged into it.") @Nullable
        Long mergedInto,

        @Means("What it shows.") List<ShownPicture> pictures,
        @Means("Whether you may edit it.") boolean editable) {}
