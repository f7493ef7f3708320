package samskap.customers;

import java.util.List;
import samskap.identity.Person;

/** How often it is good to meet customers, how somebody is doing, and whom to meet next. Nobody is held to it. */
public interface Rhythms {

    /** The smallest group of colleagues that is told of. */
    int FEWEST = 5;

    Pace.Rhythm rhythm();

    /**
     * What is good to keep to from now on.
     *
     * @throws samskap.shared.Refusal at {@code people} or {@code days} when it can't be
     */
    void set(Person leader, Pace.Rhythm wanted);

    /** How the colleague is doing: for them alone. */
    Pace of(Person colleague);

    /**
     * How teams keep in touch, those alone of which {@link #FEWEST} members are counted. Each colleague counts in one
     * team, and no sum is told, so that no two figures make one of a few people.
     */
    List<TeamPace> teams(Person leader);

    /** Whom to meet next, of those who agreed to being known and whom nobody met within the rhythm's days. */
    List<Suggestion> whomToMeet(Person colleague, int most);
}
