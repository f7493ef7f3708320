package samskap.api.v1;

import org.jspecify.annotations.Nullable;
import samskap.api.http.Means;

/** A step of the customer's journey. */
public record JourneyStep(
        long id,

        @Means("What a customer calls it, in your language.")
        String name,

        @Means("The code of the stage that it belongs to.") String stage,

        @Means("What a customer calls whoever owns it, such as the fitter; nothing when it is ours.") @Nullable
        String whose) {}
