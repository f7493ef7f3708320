package samskap.reading.page;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import samskap.identity.Person;
import samskap.identity.PersonId;

/** The people who appear on a page. */
record Cast(Map<PersonId, Person> people) {

    /** Null for nobody, and for somebody who is not with us any more. */
    @Nullable
    Person find(@Nullable PersonId id) {
        return id == null ? null : people.get(id);
    }

    /** Null as above. */
    @Nullable
    String nameOf(PersonId id) {
        var person = find(id);
        return person == null ? null : person.name();
    }
}
