package samskap.api.v1;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import samskap.api.http.Means;

/** An idea in a list: all but its story. */
public record ListedIdea(
        @JsonUnwrapped IdeaFacts facts,
        @Means("The beginning of its story, as plain text.") String excerpt) {}
