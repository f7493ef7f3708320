package samskap.scoring;

import java.util.Set;
import samskap.ideas.IdeaId;
import samskap.identity.PersonId;

/**
 * A panel to be.
 *
 * @param name what it is about
 * @param judges colleagues; 3 to 5 are usual, one can't tell agreement
 * @param ideas what they judge
 */
public record NewPanel(String name, Set<PersonId> judges, Set<IdeaId> ideas) {

    public static final int LONGEST_NAME = 120;
    public static final int MOST_JUDGES = 20;
    public static final int MOST_IDEAS = 100;

    public NewPanel {
        judges = Set.copyOf(judges);
        ideas = Set.copyOf(ideas);
    }
}
