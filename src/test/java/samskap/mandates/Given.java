package samskap.mandates;

import java.math.BigDecimal;
import java.util.Set;
import java.util.UUID;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.testing.Fixtures.Cast;

/** Mandates for a test of its own. */
public final class Given {

    private Given() {}

    /** Somebody who may give them. */
    public static Person leader(Cast cast) {
        return cast.person("Lena Holm", "Managing director", Role.EMPLOYEE, Role.LEADER);
    }

    /** A text with a title that no other test has, for this holder, with these others above it. */
    public static MandateText text(Holder holder, Holder above) {
        return new MandateText(
                "Goodwill " + UUID.randomUUID(),
                "Make it right at once, and tell us afterwards.",
                new BigDecimal("500"),
                holder,
                above,
                Set.of(),
                Set.of());
    }

    public static Holder one(Person person) {
        return new Holder.One(person.id());
    }
}
