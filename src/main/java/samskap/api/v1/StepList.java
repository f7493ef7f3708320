package samskap.api.v1;

import java.util.List;
import samskap.api.http.Means;

/** Steps of the customer's journey. */
public record StepList(
        @Means("In the order in which a customer meets them.")
        List<JourneyStep> items) {}
