package samskap.identity;

/** Where a module says what somebody has to settle before they leave. Contributed as a Spring bean. */
public interface BeforeLeaving {

    /** @throws samskap.shared.Refusal which says what to settle, and how */
    void check(Person leaving);
}
