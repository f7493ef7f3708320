package samskap.identity;

/** Where a module says what has to be settled and held before somebody leaves. Contributed as a Spring bean. */
public interface BeforeLeaving {

    /** @throws samskap.shared.Refusal which says what to settle, and how */
    default void check(Person leaving) {}

    /**
     * Keeps to the running transaction whatever else is changed with the person, before the person themselves are kept:
     * in the order in which everybody takes it, so that two who leave follow each other.
     */
    default void hold(PersonId leaving, Leaving.Texts texts) {}
}
