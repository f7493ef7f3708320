package samskap.api.v1;

import java.util.List;
import samskap.api.http.Means;

/** Ideas that may be about the same. */
public record AlikeList(@Means("Likeliest first.") List<AlikeIdea> items) {}
