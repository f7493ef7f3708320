package samskap.scoring;

import java.util.List;
import samskap.identity.Person;

/** Each person's own ways of looking at values. */
public interface ViewsKept {

    int LONGEST_NAME = 80;

    List<SavedView> of(Person person);

    /**
     * Keeps a view; one of the same name is replaced.
     *
     * @throws samskap.shared.Refusal at {@code name} when it is empty or too long; when the person may not see values
     */
    void keep(Person person, String name, ValueQuery view);

    void forget(Person person, long view);
}
