package samskap.teams;

import java.util.Set;
import samskap.ideas.Idea;
import samskap.ideas.JourneyDesk;
import samskap.ideas.Stage;
import samskap.ideas.Topic;
import samskap.identity.PersonId;

/**
 * Colleagues who answer together.
 *
 * @param stages the parts of the journey that it answers for, also those that are offered no more
 * @param topics the topics that it answers for, wherever on the journey; the same holds for them
 * @param version counts how often it was changed; whoever changes it names the one that they saw
 */
public record Team(TeamId id, String name, Set<PersonId> members, Set<Stage> stages, Set<Topic> topics, int version) {

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

    /** Whether it answers for this stage, or this topic. */
    public boolean answersFor(JourneyDesk.Kind kind, int part) {
        return switch (kind) {
            case STAGE -> stages.stream().anyMatch(stage -> stage.id() == part);
            case TOPIC -> topics.stream().anyMatch(topic -> topic.id() == part);
        };
    }

    /** The team as somebody would want it who wants it as it is. */
    public TeamText text() {
        return new TeamText(name, members, stages, topics);
    }

    public boolean has(PersonId person) {
        return members.contains(person);
    }
}
