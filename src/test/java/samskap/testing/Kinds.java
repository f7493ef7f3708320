package samskap.testing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import samskap.customers.Dimension;
import samskap.customers.Dimensions;
import samskap.customers.Dimensions.Wanted;
import samskap.identity.Person;

/** The kinds of customers that values are weighed by, for as long as a test wants them. */
public record Kinds(Dimensions dimensions, Person owner) {

    /** @param shares the part of each by its name */
    public Dimension weighBy(Map<String, Double> shares) {
        var wanted = shares.entrySet().stream()
                .map(kind -> new Wanted(null, kind.getKey(), kind.getValue()))
                .toList();
        var dimension = dimensions.add(owner, "Kind " + UUID.randomUUID(), List.copyOf(wanted));
        dimensions.weigh(owner, dimension.id(), true);
        return dimension;
    }

    /** Takes away the dimension that values are weighed by, if there is one. */
    public void remove() {
        dimensions.all().stream()
                .filter(Dimension::weighs)
                .forEach(dimension -> dimensions.remove(owner, dimension.id()));
    }
}
