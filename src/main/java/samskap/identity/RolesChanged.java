package samskap.identity;

import java.util.Set;

/** An administrator gave somebody roles or took some away. */
public record RolesChanged(PersonId person, PersonId by, Set<Role> before, Set<Role> after) {

    /** Whether they worked here and don't any more. */
    public boolean isFarewell() {
        return before.stream().anyMatch(Role::isStaff) && after.stream().noneMatch(Role::isStaff);
    }
}
