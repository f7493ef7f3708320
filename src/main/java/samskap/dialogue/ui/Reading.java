package samskap.dialogue.ui;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import samskap.dialogue.Message;
import samskap.ideas.Idea;
import samskap.identity.Person;
import samskap.identity.PersonId;

/** One look at a dialogue: who looks, at which idea, and who everybody in it is. Never kept longer than that. */
record Reading(Idea idea, @Nullable Person viewer, Map<PersonId, Person> people) {

    Person who(PersonId id) {
        return Objects.requireNonNull(people.get(id), () -> "Nobody is " + id);
    }

    boolean isByViewer(Message message) {
        return viewer != null && viewer.id().equals(message.author());
    }

    boolean isStaff() {
        return viewer != null && viewer.isStaff();
    }
}
