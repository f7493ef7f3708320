package samskap.audit;

import java.time.Instant;

/** An entry as it stands in the log. */
public record Recorded(long id, Instant at, Entry entry) {}
