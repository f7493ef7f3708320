package samskap.moments;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody tells.
 *
 * @param key chosen by the device: the same telling under the same key counts once, however often it is sent
 * @param well whether it went unexpectedly well, else badly
 * @param words may be empty: the tap says something already
 * @param name as the teller wants to be called; may be empty
 * @param happenedAt by the device's clock, null for now; one that can't be is read as now
 */
public record NewMoment(
        UUID key,
        boolean well,
        String words,
        String name,
        @Nullable Instant happenedAt) {}
