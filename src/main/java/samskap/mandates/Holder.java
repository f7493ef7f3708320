package samskap.mandates;

import java.util.Locale;
import java.util.Optional;
import samskap.identity.PersonId;
import samskap.identity.Role;
import samskap.teams.TeamId;

/** Who has a mandate, or is asked for more than it: everybody in a role, a team, or one colleague. */
public sealed interface Holder {

    /** Everybody who works here in this role. */
    record InRole(Role role) implements Holder {
        @Override
        public String code() {
            return ROLE + role.name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whoever is in the team at the time. */
    record InTeam(TeamId team) implements Holder {
        @Override
        public String code() {
            return TEAM + team.value();
        }
    }

    record One(PersonId person) implements Holder {
        @Override
        public String code() {
            return PERSON + person.value();
        }
    }

    String ROLE = "role-";

    String TEAM = "team-";

    String PERSON = "person-";

    /** Its word in forms: {@code role-employee}, {@code team-3}, {@code person-12}. */
    String code();

    /** Reads what {@link #code()} wrote; empty for anything else. */
    static Optional<Holder> ofCode(String code) {
        if (code.matches(TEAM + "\\d{1,18}")) {
            return Optional.of(new InTeam(new TeamId(Long.parseLong(code.substring(TEAM.length())))));
        }
        if (code.matches(PERSON + "\\d{1,18}")) {
            return Optional.of(new One(new PersonId(Long.parseLong(code.substring(PERSON.length())))));
        }
        for (var role : Role.values()) {
            if (role.isStaff() && code.equals(new InRole(role).code())) {
                return Optional.of(new InRole(role));
            }
        }
        return Optional.empty();
    }
}
