package samskap.api.v1;

import java.util.List;
import samskap.api.http.Means;

/** Open promises. */
public record PromiseList(@Means("Due first.") List<OwedPromise> items) {}
