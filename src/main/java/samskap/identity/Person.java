package samskap.identity;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import samskap.shared.Language;
import samskap.shared.Refusal;

/**
 * Somebody we know by name.
 *
 * @param name first and last name as the person writes it
 * @param language what we speak with them
 * @param roles never empty
 * @param title what a colleague works with ("Logistics"), null for customers
 * @param since the day from which they have been a customer or a colleague
 * @param presence whether they have come and whether they have left
 */
public record Person(
        PersonId id,
        String name,
        Language language,
        Set<Role> roles,
        @Nullable String title,
        LocalDate since,
        Presence presence) {

    /** Whether somebody is with us. */
    public enum Presence {
        HERE,
        /** A colleague noted who they are; they have proved no address yet, and the name is not theirs to be shown. */
        INTRODUCED,
        /** Then the name says just that, in the reader's language. */
        LEFT
    }

    public Person {
        roles = Set.copyOf(roles);
    }

    /** Somebody who is with us. */
    public Person(
            PersonId id, String name, Language language, Set<Role> roles, @Nullable String title, LocalDate since) {
        this(id, name, language, roles, title, since, Presence.HERE);
    }

    public boolean left() {
        return presence == Presence.LEFT;
    }

    public boolean isIntroduced() {
        return presence == Presence.INTRODUCED;
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** Works here, in whatever role. */
    public boolean isStaff() {
        return roles.stream().anyMatch(Role::isStaff);
    }

    /** Guards a use case that only colleagues have. */
    public void requireStaff() {
        if (!isStaff()) {
            throw Refusal.notAllowed();
        }
    }

    /** Guards a use case that belongs to a role. */
    public void require(Role role) {
        if (!has(role)) {
            throw Refusal.notAllowed();
        }
    }

    public String firstName() {
        if (left()) {
            return name;
        }
        var space = name.indexOf(' ');
        return space < 0 ? name : name.substring(0, space);
    }

    /** One or two letters for the round sign beside what the person wrote. */
    public String initials() {
        if (left()) {
            return "–";
        }
        var first = name.codePointAt(0);
        var space = name.lastIndexOf(' ');
        var last = space < 0 ? "" : Character.toString(name.codePointAt(space + 1));
        return (Character.toString(first) + last).toUpperCase(language.locale());
    }
}
