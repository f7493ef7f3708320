package samskap.customers.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import samskap.customers.Dimension;
import samskap.customers.Dimensions;
import samskap.customers.Dimensions.Placing;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.scoring.Segment;
import samskap.scoring.Segments;
import samskap.shared.Refusal;

/**
 * The dimension that values are weighed by, with those customers who said themselves where they belong: scores are kept
 * with what they follow from, and what a colleague said of somebody is theirs to take away for good.
 */
@Component
class WeighingSegments implements Segments {

    private final DimensionStore dimensions;
    private final MemberStore members;
    private final Placements placements;

    WeighingSegments(DimensionStore dimensions, MemberStore members, Placements placements) {
        this.dimensions = dimensions;
        this.members = members;
        this.placements = placements;
    }

    @Override
    public List<Segment> all() {
        return dimensions.weighing().stream()
                .flatMap(dimension -> dimension.segments().stream())
                .map(WeighingSegments::told)
                .toList();
    }

    private static Segment told(Dimension.Segment segment) {
        return new Segment(segment.id(), segment.name(), segment.share());
    }

    @Override
    public Optional<Segment> of(PersonId person) {
        return dimensions
                .weighing()
                .flatMap(dimension -> Optional.ofNullable(
                                placements.ofCustomer(person).get(dimension.id()))
                        .filter(Placing::bySelf)
                        .flatMap(placing -> dimension.segment(placing.segment()))
                        .map(WeighingSegments::told));
    }

    @Override
    public Map<PersonId, Integer> members() {
        return dimensions
                .weighing()
                .map(dimension -> members.said(dimension.id()))
                .orElse(Map.of());
    }

    @Override
    public void say(Person person, int segment) {
        var dimension = dimensions.weighing().orElseThrow(Refusal::notFound);
        placements.say(person, dimension.id(), segment);
    }

    @Override
    public String path() {
        return Dimensions.PATH;
    }
}
