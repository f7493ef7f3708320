package samskap.identity;

/** Where a module says whether somebody may call themselves otherwise. Contributed as a Spring bean. */
public interface BeforeRenaming {

    /** @throws samskap.shared.Refusal when they may not */
    void check(Person self);
}
