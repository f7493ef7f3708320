package samskap.dialogue.internal;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import samskap.dialogue.Kind;
import samskap.dialogue.MessageId;
import samskap.dialogue.NewMessage;
import samskap.ideas.Idea;
import samskap.identity.Person;
import samskap.identity.PersonId;

/**
 * What somebody is about to say, looked through.
 *
 * @param due set for a promise
 * @param top the message below which it stands, null when it stands for itself
 * @param repliedTo whose words it replies to, null when nobody's
 */
record Prepared(
        NewMessage wanted,
        Person author,
        Idea idea,
        Kind kind,
        String body,
        @Nullable LocalDate due,
        Set<PersonId> mentions,
        @Nullable MessageId top,
        @Nullable PersonId repliedTo,
        Toward toward) {

    boolean isPublic() {
        return kind != Kind.NOTE;
    }

    Prepared calling(Set<PersonId> called) {
        return new Prepared(wanted, author, idea, kind, body, due, called, top, repliedTo, toward);
    }
}
