package samskap.audit;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.identity.Role;
import samskap.shared.Cursor;
import samskap.shared.Slice;

/** The log to read, for leaders and administrators. */
public interface AuditLog {

    /** Whether the log is for this person. */
    static boolean isFor(Person person) {
        return person.has(Role.LEADER) || person.has(Role.ADMIN);
    }

    /** What was done, latest first. */
    Slice<Recorded> page(Person reader, AuditQuery query, @Nullable Cursor after, int size);

    /** The same as a whole, piece by piece. */
    void everyOne(Person reader, AuditQuery query, Consumer<List<Recorded>> piece);

    /** What has been done at all. */
    List<Act> acts(Person reader);

    /** Who has done anything. */
    List<PersonId> actors(Person reader);
}
