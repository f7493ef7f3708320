package samskap.api.v1;

import java.util.List;
import samskap.api.http.Means;

/** Changes of status. */
public record MoveList(@Means("Oldest first.") List<StatusMove> items) {}
