package samskap.audit;

import java.time.Instant;

/**
 * An entry as it stands in the log.
 *
 * @param reasonForgotten there was a reason, which went with the person whom it was about
 */
public record Recorded(long id, Instant at, Entry entry, boolean reasonForgotten) {}
