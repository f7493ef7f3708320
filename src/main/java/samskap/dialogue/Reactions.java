package samskap.dialogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import samskap.identity.Person;
import samskap.identity.PersonId;

/** What people gave to messages without a word. Nobody is told of it: it is seen where the message is read. */
public interface Reactions {

    /** So many of those who gave one are named; the others are counted. */
    int NAMED = 5;

    /**
     * What was given to these messages; whoever asks answers for it that the viewer may read them. A message that was
     * given nothing is missing from the map.
     *
     * @param viewer null for a visitor
     */
    Map<MessageId, List<Given>> to(Collection<MessageId> messages, @Nullable Person viewer);

    /**
     * Gives a reaction or takes it back. Doing so twice changes nothing.
     *
     * @throws samskap.shared.Refusal when the person may not read the message; when it is their own or was taken back;
     *     when somebody gives too fast
     */
    void react(Person by, MessageId message, Reaction reaction, boolean wanted);

    /**
     * One reaction to a message.
     *
     * @param count by how many it was given, at least one
     * @param byViewer whether the viewer is among them
     * @param latest who gave it last, at most {@value #NAMED}
     */
    record Given(Reaction reaction, int count, boolean byViewer, List<PersonId> latest) {

        public Given {
            latest = List.copyOf(latest);
        }
    }
}
