package samskap.identity.ui;

import org.jspecify.annotations.Nullable;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.shared.ui.PickOne;
import samskap.shared.ui.Words;

/** Asks for a colleague by name, where thousands may work. */
public class ColleaguePicker extends PickOne<PersonId> {

    private static final long serialVersionUID = 1L;
    private static final int OFFERED = 6;

    /**
     * @param name what a {@link samskap.shared.Refusal} calls its field
     * @param label in the page's language
     */
    public ColleaguePicker(People people, Words words, String name, String label) {
        this(people, words, name, label, null);
    }

    /** @param leftOut who can't be meant, such as whoever asks; null for nobody */
    public ColleaguePicker(People people, Words words, String name, String label, @Nullable PersonId leftOut) {
        super(
                name,
                new Said(
                        label,
                        words.text("identity.pick.hint"),
                        words.text("identity.pick.nobody"),
                        found -> words.text("identity.pick.found", found)),
                typed -> people.colleagues(typed, OFFERED + 1).stream()
                        .filter(each -> !each.id().equals(leftOut))
                        .limit(OFFERED)
                        .map(ColleaguePicker::offer)
                        .toList());
    }

    private static Offer<PersonId> offer(Person colleague) {
        var title = colleague.title();
        return new Offer<>(colleague.id(), colleague.name(), title == null ? "" : title);
    }

    /** Begins with a colleague who is chosen already. */
    public void begin(Person colleague) {
        begin(offer(colleague));
    }
}
