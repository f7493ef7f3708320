package samskap.mandates.internal;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.mandates.Holder;
import samskap.mandates.Holder.InRole;
import samskap.mandates.Holder.InTeam;
import samskap.mandates.Holder.One;
import samskap.teams.Team;
import samskap.teams.TeamId;
import samskap.teams.Teams;

/** Who somebody is that has a mandate or is asked for more: the same people whose role or team it is at the time. */
@Component
class Holding {

    private final People people;
    private final Teams teams;

    Holding(People people, Teams teams) {
        this.people = people;
        this.teams = teams;
    }

    boolean has(Person person, Holder holder) {
        return of(person).test(holder);
    }

    /** The same of many: their teams are read once, and only where a holder is a team. */
    Predicate<Holder> of(Person person) {
        var own = new Own(person);
        return holder -> person.isStaff()
                && switch (holder) {
                    case InRole all -> person.has(all.role());
                    case InTeam ours -> own.teams().contains(ours.team());
                    case One one -> one.person().equals(person.id());
                };
    }

    /** The teams of one person, once they are asked for. */
    private final class Own {

        private final Person person;
        private @Nullable Set<TeamId> read;

        private Own(Person person) {
            this.person = person;
        }

        private Set<TeamId> teams() {
            var known = read;
            if (known == null) {
                known = teams.of(person.id()).stream().map(Team::id).collect(Collectors.toSet());
                read = known;
            }
            return known;
        }
    }

    /** By name. */
    List<Person> everybody(Holder holder) {
        return switch (holder) {
            case InRole all -> staff(person -> person.has(all.role()));
            case InTeam ours ->
                teams.find(ours.team())
                        .map(team -> staff(person -> team.has(person.id())))
                        .orElse(List.of());
            case One one ->
                people.find(one.person()).filter(Person::isStaff).stream().toList();
        };
    }

    private List<Person> staff(Predicate<Person> which) {
        return people.staff().stream().filter(which).toList();
    }

    /** Whether there is such a role, team or colleague. */
    boolean exists(Holder holder) {
        return switch (holder) {
            case InRole all -> all.role().isStaff();
            case InTeam ours -> teams.find(ours.team()).isPresent();
            case One one -> people.find(one.person()).filter(Person::isStaff).isPresent();
        };
    }
}
