package samskap.mandates.internal;

import java.util.List;
import org.springframework.stereotype.Component;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.mandates.Holder;
import samskap.mandates.Holder.InRole;
import samskap.mandates.Holder.InTeam;
import samskap.mandates.Holder.One;
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
        return person.isStaff()
                && switch (holder) {
                    case InRole all -> person.has(all.role());
                    case InTeam ours ->
                        teams.find(ours.team())
                                .filter(team -> team.has(person.id()))
                                .isPresent();
                    case One one -> one.person().equals(person.id());
                };
    }

    /** By name. */
    List<Person> everybody(Holder holder) {
        return people.staff().stream().filter(person -> has(person, holder)).toList();
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
