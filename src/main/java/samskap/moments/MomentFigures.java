package samskap.moments;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import samskap.ideas.IdeaId;
import samskap.identity.Person;

/**
 * What is told at places, counted and told again for pages that look at several places together. Only what is shown
 * counts, by when it happened.
 */
public interface MomentFigures {

    /** How many days a week has, for whoever counts by them. */
    int DAYS = 7;

    /**
     * How each place's weeks went.
     *
     * @param from when the first week begins
     * @param weeks how many
     * @return a tally for each week, oldest first; a place at which nothing happened is missing
     */
    Map<PlaceId, List<Tally>> weeks(Instant from, int weeks);

    /** What happened at these places from one moment until before another. */
    Tally between(Set<PlaceId> places, Instant from, Instant until);

    /** The ideas that moments at each place became part of, also those that are gone since. */
    Map<PlaceId, Set<IdeaId>> ideas();

    /** Of each of these places the latest that says something in words; one where nobody did since then is missing. */
    Map<PlaceId, Moment> latest(Person colleague, Set<PlaceId> places, Instant from);

    /** Those that say something in words, latest first. */
    List<Moment> told(Person colleague, Set<PlaceId> places, Instant from, Instant until, int most);

    /**
     * Those that went badly for somebody whom we know, and that nobody answered, made right or made part of an idea;
     * longest first.
     */
    List<Moment> unanswered(Person colleague, Set<PlaceId> places, Instant from, int most);

    /** Those of these that are shown, told last first. */
    List<Moment> shown(Person colleague, Collection<MomentId> ids);
}
