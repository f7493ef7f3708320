package samskap.api.v1;

import java.util.List;
import samskap.api.http.Means;

/** People who work here. */
public record PeopleList(@Means("By name.") List<Someone> items) {}
