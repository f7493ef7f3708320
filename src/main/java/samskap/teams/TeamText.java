package samskap.teams;

import java.util.Set;
import samskap.ideas.Stage;
import samskap.ideas.Topic;
import samskap.identity.PersonId;

/** A team as somebody wants it; the fields are {@link Team}'s. */
public record TeamText(String name, Set<PersonId> members, Set<Stage> stages, Set<Topic> topics) {

    public TeamText {
        members = Set.copyOf(members);
        stages = Set.copyOf(stages);
        topics = Set.copyOf(topics);
    }
}
