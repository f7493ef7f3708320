package samskap.identity;

/** Leaving this place and being forgotten. */
public interface Leaving {

    /** What becomes of what somebody wrote. */
    enum Texts {
        /** They stay, by somebody who has left. */
        STAY,
        /** Where they stood it says that their author has withdrawn them. */
        GO
    }

    /**
     * Whether the person may be forgotten now. Customers leave by themselves; a colleague is taken leave of by an
     * administrator, and what they said for the company stays.
     *
     * @throws samskap.shared.Refusal when something has to be settled first, saying what; when the one who asks may not
     */
    void check(Person by, PersonId leaving);

    /**
     * Forgets them: name, address and everything that led to them is gone, for good. Whoever was forgotten already is
     * not forgotten twice, which changes nothing. They can come back with the same address, as somebody new.
     *
     * @throws samskap.shared.Refusal as in {@link #check}
     */
    void forget(Person by, PersonId leaving, Texts texts);

    /**
     * Forgets somebody whom a colleague introduced and who never came, as whoever has the mail about it wants. What
     * another transaction made of them meanwhile is seen.
     *
     * @throws samskap.shared.Refusal when they have come by now: then only they themselves leave
     */
    void forgetIntroduced(PersonId introduced);
}
