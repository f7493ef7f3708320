package samskap.teams;

import java.util.List;
import java.util.Optional;
import samskap.identity.Person;
import samskap.identity.PersonId;

/** Every team, for colleagues; leaders and administrators make them. */
public interface Teams {

    int LONGEST_NAME = 60;

    /** By name. */
    List<Team> all();

    Optional<Team> find(TeamId id);

    /** The teams that this person is in, by name. */
    List<Team> of(PersonId person);

    /** Whether {@link #found}, {@link #change} and {@link #dissolve} would let this person. */
    boolean mayChange(Person person);

    /**
     * Makes a team.
     *
     * @throws samskap.shared.Refusal at {@code name} when it has none, a long one or another team's; at {@code members}
     *     when it has none or somebody who doesn't work here
     */
    Team found(Person by, TeamText wanted);

    /**
     * The same for a team that there is.
     *
     * @param version the one that was changed
     * @throws StaleTeam when somebody else was faster: nothing is overwritten
     */
    Team change(Person by, TeamId id, int version, TeamText wanted);

    /** There is no such team any more; what it answered for waits among everything. Doing so twice changes nothing. */
    void dissolve(Person by, TeamId id);
}
