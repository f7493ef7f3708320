package samskap.scoring;

import java.time.Instant;
import java.util.List;
import samskap.ideas.IdeaId;
import samskap.identity.PersonId;

/**
 * A few people who judge some ideas blind.
 *
 * @param round 1 while they judge alone; 2 once they judge again what they talked about
 */
public record Panel(
        long id, String name, PersonId madeBy, Instant madeAt, int round, List<PersonId> judges, List<IdeaId> ideas) {

    /** The round in which judges judge again what they talked about. */
    public static final int FIRST = 1;

    public static final int SECOND = 2;

    public Panel {
        judges = List.copyOf(judges);
        ideas = List.copyOf(ideas);
    }
}
