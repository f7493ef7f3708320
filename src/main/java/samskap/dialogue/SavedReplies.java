package samskap.dialogue;

import java.util.List;
import samskap.ideas.IdeaId;
import samskap.identity.Person;
import samskap.identity.PersonId;

/**
 * Replies that colleagues keep. None is ever sent by itself: it is put where somebody writes, and they go on from it.
 */
public interface SavedReplies {

    int LONGEST_TITLE = 80;
    int LONGEST_BODY = 4_000;

    /** One's own and those that all share, by title. */
    List<SavedReply> of(Person person);

    /**
     * Keeps a new one.
     *
     * @throws samskap.shared.Refusal at {@code title} or {@code body} when it is empty or too long
     */
    SavedReply keep(Person by, SavedReply.Text wanted);

    /**
     * Changes one; whoever keeps it may, and who leads may change what all share.
     *
     * @param version the one that was changed
     * @throws StaleReply when somebody else was faster: nothing is overwritten
     */
    void change(Person by, SavedReplyId id, int version, SavedReply.Text wanted);

    /** Keeps it no more; likewise. Doing so twice changes nothing. */
    void drop(Person by, SavedReplyId id);

    /** Whether {@link #change} and {@link #drop} would let this person. */
    boolean mayChange(Person person, SavedReply reply);

    /** The words of a reply to this person about this idea, as far as they fill themselves in. */
    String filled(Person writer, SavedReplyId id, IdeaId idea, PersonId to);

    /** How what somebody wants to send stands to the reply that they began from. */
    Fit fit(Person writer, SavedReplyId id, IdeaId idea, PersonId to, String text);

    /**
     * @param blanks what is still to be filled in, as it stands in the text
     * @param untouched it is the saved reply and nothing else
     */
    record Fit(List<String> blanks, boolean untouched) {

        public Fit {
            blanks = List.copyOf(blanks);
        }
    }
}
