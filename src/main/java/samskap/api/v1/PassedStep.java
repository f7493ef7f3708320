package samskap.api.v1;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import samskap.api.http.Means;

/** Who passed a step of the journey, and when. */
public record PassedStep(
        @Means("The customer's number. Say either this or their address.") @Nullable
        Long customer,

        @Means("The customer's address.") @Nullable String email,

        @Means("When they passed it, within the last three days.")
        Instant at) {}
