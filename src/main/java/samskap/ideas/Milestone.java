package samskap.ideas;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samskap.identity.PersonId;

/**
 * A point on an idea's way that its page tells of.
 *
 * @param status what it became, null when it was developed together
 * @param by who brought that about; for what was developed, whose words or thoughts went in
 * @param reason Markdown, empty when none was given
 */
public record Milestone(@Nullable Status status, Set<PersonId> by, Instant at, String reason) {

    /**
     * The way so far, latest first. What was developed in one go is one milestone, with everybody who gave something;
     * what the author changed alone is none.
     *
     * @param moves oldest first
     * @param contributions what others than the author gave
     */
    public static List<Milestone> of(Idea idea, List<Move> moves, List<Contribution> contributions) {
        var all = Stream.concat(
                        moves.stream().map(Milestone::of),
                        contributions.stream().map(Milestone::of))
                .sorted(Comparator.comparing(Milestone::at))
                .toList();
        var way = new ArrayList<Milestone>();
        way.add(new Milestone(Status.SHARED, Set.of(idea.author()), idea.sharedAt(), ""));
        for (var next : all) {
            way.add(
                    next.status() == null && way.getLast().status() == null
                            ? way.removeLast().goingOn(next)
                            : next);
        }
        return way.reversed();
    }

    private static Milestone of(Move move) {
        return new Milestone(move.to(), Set.of(move.by()), move.at(), move.reason());
    }

    private static Milestone of(Contribution contribution) {
        return new Milestone(null, Set.of(contribution.by()), contribution.at(), "");
    }

    private Milestone goingOn(Milestone next) {
        var everybody = new LinkedHashSet<>(by);
        everybody.addAll(next.by());
        return new Milestone(null, everybody, next.at(), "");
    }
}
