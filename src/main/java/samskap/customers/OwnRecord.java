package samskap.customers;

import org.jspecify.annotations.Nullable;
import samskap.identity.Person;
import samskap.shared.Cursor;
import samskap.shared.Slice;

/** What colleagues know of somebody, under that person's own control. */
public interface OwnRecord {

    /** All that colleagues can read, the last written first. */
    Slice<Note> notes(Person self, @Nullable Cursor after, int size);

    Consent consent(Person self);

    /**
     * Says how they put it themselves, which stands beside what the colleague wrote; nothing at all takes that away.
     *
     * @throws samskap.shared.Refusal at {@code words} when they are too long; when it is not about them
     */
    void correct(Person self, NoteId id, String words);

    /**
     * Nobody reads it any more, and it is kept nowhere.
     *
     * @throws samskap.shared.Refusal when it is not about them
     */
    void withdraw(Person self, NoteId id);

    /** Everything is withdrawn, and nothing can be written about them until they {@link #allow} it. */
    void withdrawAll(Person self);

    /** Colleagues may write down what they understand, from today on. */
    void allow(Person self);
}
