package samskap.dialogue.ui;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import samskap.dialogue.Message;
import samskap.dialogue.MessageId;
import samskap.dialogue.Reactions.Given;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.pictures.Picture;

/**
 * One look at a dialogue: who looks, at which idea, who everybody in it is, which top-level messages are shown, and
 * which merged ideas some of them were said of; for colleagues, which came by mail. Never kept longer than that.
 */
record Reading(
        Idea idea,
        @Nullable Person viewer,
        Map<PersonId, Person> people,
        Map<Long, List<Picture>> pictures,
        Map<MessageId, List<Given>> given,
        List<Message> shown,
        Map<IdeaId, Idea> members,
        Set<MessageId> byMail) {

    /** What the message was said of: the idea, or one that was merged into it. */
    Idea ideaOf(Message message) {
        return members.getOrDefault(message.idea(), idea);
    }

    /** The title of the merged idea that the message was said of; empty when it was said of this one. */
    Optional<String> saidOf(Message message) {
        return Optional.ofNullable(members.get(message.idea())).map(Idea::title);
    }

    Person who(PersonId id) {
        return Objects.requireNonNull(people.get(id), () -> "Nobody is " + id);
    }

    List<Picture> picturesOf(Message message) {
        return pictures.getOrDefault(message.id().value(), List.of());
    }

    List<Given> givenTo(MessageId message) {
        return given.getOrDefault(message, List.of());
    }

    /** Whether the message was given to one of the open questions that are shown. */
    boolean isContribution(Message message) {
        return shown.stream().anyMatch(question -> question.takes(message));
    }

    /** Whether a colleague looks at what came by mail. */
    boolean cameByMail(Message message) {
        return byMail.contains(message.id());
    }

    boolean isByViewer(Message message) {
        return viewer != null && viewer.id().equals(message.author());
    }

    boolean isStaff() {
        return viewer != null && viewer.isStaff();
    }
}
