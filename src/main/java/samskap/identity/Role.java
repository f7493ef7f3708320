package samskap.identity;

/** What a person is here. Everybody is a customer or holds one or more staff roles. */
public enum Role {
    /** Shares, supports and takes part. */
    CUSTOMER,
    /** Answers customers by name, may promise and decide within a mandate. */
    EMPLOYEE,
    /** Prioritises ideas and moves them on. */
    OWNER,
    /** Follows up. */
    LEADER,
    /** Runs the place. */
    ADMIN;

    /** The authority's name for Spring Security and {@code @RolesAllowed}. */
    public String authority() {
        return "ROLE_" + name();
    }
}
