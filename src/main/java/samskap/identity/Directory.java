package samskap.identity;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import samskap.shared.Cursor;
import samskap.shared.Slice;

/** Everybody we know, for those who run the place: they find people and say what each may do. */
public interface Directory {

    /** How many stand on a page. */
    int PAGE = 30;

    /** Whom to look among. */
    enum Group {
        COLLEAGUES,
        CUSTOMERS,
        EVERYBODY
    }

    /** @param address where mail reaches the person, and what they sign in with */
    record Entry(Person person, EmailAddress address) {}

    /**
     * Those whose name or address holds the words, the latest to come first.
     *
     * @param words blank for all
     * @param after where the page before ended, null for the first
     */
    Slice<Entry> page(Person admin, Group group, String words, @Nullable Cursor after);

    Optional<Entry> find(Person admin, PersonId id);

    /**
     * Gives and takes roles and says what the person works with. It holds at once, on pages that are open too.
     *
     * @param seen the roles that the person had where the choice was made
     * @param wanted staff roles that they are to have; with none they are a customer
     * @param title what a colleague works with, blank for nothing
     * @throws samskap.shared.Refusal at {@code roles} when somebody else changed them meanwhile or the last
     *     administrator would go, at {@code title} when it is too long
     */
    Person change(Person admin, PersonId who, Set<Role> seen, Set<Role> wanted, String title);
}
