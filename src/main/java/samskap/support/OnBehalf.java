package samskap.support;

import java.util.List;
import java.util.Optional;
import samskap.ideas.IdeaId;
import samskap.identity.Person;
import samskap.identity.PersonId;

/** Colleagues record what customers told them on the phone or in the shop: the voice is the customer's, and theirs. */
public interface OnBehalf {

    int LONGEST_WHERE = 120;

    /** Whether {@link #record} would let this person. */
    boolean mayRecord(Person person);

    /**
     * Records that the customer wants the idea. It is one voice, like every other, and the customer can take it back.
     *
     * @param where they said it; may be empty
     * @return how many support the idea now
     * @throws samskap.shared.Refusal at {@code customer} when they want it already, are blocked, or are none; at
     *     {@code where} when it is too long; when the idea is closed or gone; when the person may not
     */
    int record(Person by, IdeaId idea, PersonId customer, String where);

    /**
     * The same for somebody who is not here yet: nobody is added unless the voice is. They are told once by mail, and
     * can have all of it taken back.
     *
     * @throws samskap.shared.Refusal as above; at {@code email} or {@code name}
     */
    int record(Person by, IdeaId idea, Newcomer customer, String where);

    /** @param address which nobody has proved */
    record Newcomer(String address, String name) {}

    /**
     * Takes back a voice that this colleague recorded, for another customer than was meant. Once more changes nothing.
     *
     * @return how many support the idea now
     * @throws samskap.shared.Refusal when somebody else recorded it; when the person may not
     */
    int undo(Person by, IdeaId idea, PersonId customer);

    /** Takes back all that was recorded for somebody who never came, also of ideas that are closed. */
    void takeBack(Person introduced);

    /** What was recorded last for an idea and its members, the latest first; for colleagues. */
    List<Recorded> latest(Person colleague, IdeaId idea, int most);

    /** How many voices were recorded for an idea and its members; for colleagues. */
    int count(Person colleague, IdeaId idea);

    /** Who recorded this person's own voice, if somebody did. */
    Optional<Recorded> ofOwn(Person customer, IdeaId idea);
}
