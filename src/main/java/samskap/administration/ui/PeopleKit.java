package samskap.administration.ui;

import java.time.Clock;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import samskap.identity.Directory;
import samskap.identity.Invitations;
import samskap.identity.Leaving;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.identity.ui.CurrentPerson;
import samskap.shared.Brand;
import samskap.shared.ui.Acts;
import samskap.shared.ui.Times;
import samskap.shared.ui.Words;

/** What the page of people works with. */
@Component
record PeopleKit(
        Directory directory,
        Invitations invitations,
        Leaving leaving,
        People people,
        CurrentPerson current,
        Acts acts,
        Times times,
        Clock clock,
        Brand brand,
        Words words) {

    String text(String key, Object... arguments) {
        return words.text("administration.people." + key, arguments);
    }

    String role(Role role) {
        return words.text("identity.role." + role.name().toLowerCase(Locale.ROOT));
    }

    /** All that somebody is, the common first. */
    String roles(Person person) {
        return person.roles().stream()
                .sorted(Comparator.naturalOrder())
                .map(this::role)
                .collect(Collectors.joining(", "));
    }
}
