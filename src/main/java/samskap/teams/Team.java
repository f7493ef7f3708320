package samskap.teams;

import java.util.Set;
import samskap.ideas.Idea;
import samskap.ideas.Stage;
import samskap.ideas.Topic;
import samskap.identity.PersonId;

/**
 * Colleagues who answer together.
 *
 * @param stages the parts of the journey that it answers for
 * @param topics the topics that it answers for, wherever on the journey
 */
public record Team(TeamId id, String name, Set<PersonId> members, Set<Stage> stages, Set<Topic> topics) {

    public Team {
        members = Set.copyOf(members);
        stages = Set.copyOf(stages);
        topics = Set.copyOf(topics);
    }

    /** Whether the idea comes to this team by itself: its stage or its topic is one of the team's. */
    public boolean answersFor(Idea idea) {
        return idea.stage() != null && stages.contains(idea.stage())
                || idea.topic() != null && topics.contains(idea.topic());
    }

    public boolean has(PersonId person) {
        return members.contains(person);
    }
}
