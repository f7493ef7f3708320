package samskap.api.v1;

import java.time.Instant;
import samskap.api.http.Means;

/** A voice that a colleague recorded for a customer who gave it elsewhere. */
public record RecordedVoice(
        Someone customer,
        @Means("The colleague who recorded it.") Someone by,
        Instant at,
        @Means("Where it was said; may be empty.") String where) {}
