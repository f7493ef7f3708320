package samskap.identity;

import java.util.EnumSet;
import java.util.Set;

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

    /** Whoever has it works here. */
    public boolean isStaff() {
        return this != CUSTOMER;
    }

    /** The authority's name for Spring Security and {@code @RolesAllowed}. */
    public String authority() {
        return "ROLE_" + name();
    }

    /**
     * What somebody is who is given these roles: whoever works here in any of them answers customers too, and whoever
     * works here in none is a customer.
     */
    public static Set<Role> together(Set<Role> given) {
        var roles = EnumSet.noneOf(Role.class);
        given.stream().filter(Role::isStaff).forEach(roles::add);
        roles.add(roles.isEmpty() ? CUSTOMER : EMPLOYEE);
        return Set.copyOf(roles);
    }
}
