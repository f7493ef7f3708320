package samskap.api.v1;

import java.util.List;
import samskap.api.http.Means;

/** Stages or topics. */
public record PlaceList(@Means("In their order.") List<Place> items) {}
