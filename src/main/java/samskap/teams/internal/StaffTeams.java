package samskap.teams.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import samskap.audit.Act;
import samskap.audit.Audit;
import samskap.audit.Entry;
import samskap.audit.Thing;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.identity.Role;
import samskap.shared.InOneGo;
import samskap.shared.Refusal;
import samskap.shared.live.Change;
import samskap.shared.live.Live;
import samskap.shared.text.CleanText;
import samskap.teams.StaleTeam;
import samskap.teams.Team;
import samskap.teams.TeamId;
import samskap.teams.TeamText;
import samskap.teams.Teams;

@Component
class StaffTeams implements Teams {

    private static final Act FOUNDED = Act.of("audit.act.teams.founded");
    private static final Act CHANGED = Act.of("audit.act.teams.changed");
    private static final Act DISSOLVED = Act.of("audit.act.teams.dissolved");

    private final TeamStore store;
    private final People people;
    private final Audit audit;
    private final InOneGo inOneGo;
    private final Live live;

    StaffTeams(TeamStore store, People people, Audit audit, InOneGo inOneGo, Live live) {
        this.store = store;
        this.people = people;
        this.audit = audit;
        this.inOneGo = inOneGo;
        this.live = live;
    }

    @Override
    public List<Team> all() {
        return store.all();
    }

    @Override
    public Optional<Team> find(TeamId id) {
        return store.all().stream().filter(team -> team.id().equals(id)).findFirst();
    }

    @Override
    public List<Team> of(PersonId person) {
        return store.all().stream().filter(team -> team.has(person)).toList();
    }

    @Override
    public boolean mayChange(Person person) {
        return person.has(Role.LEADER) || person.has(Role.ADMIN);
    }

    @Override
    public Team found(Person by, TeamText wanted) {
        requireMayChange(by);
        var team = checked(wanted);
        return written(() -> {
            var id = store.add(team);
            audit.record(Entry.of(by, FOUNDED, thing(id)).changing("", team.name()));
            return id;
        });
    }

    @Override
    public Team change(Person by, TeamId id, int version, TeamText wanted) {
        requireMayChange(by);
        var team = checked(wanted);
        var before = find(id).orElseThrow(Refusal::notFound);
        if (before.text().equals(team)) {
            return before;
        }
        return written(() -> {
            if (!store.change(id, version, team)) {
                throw new StaleTeam(find(id).orElseThrow(Refusal::notFound));
            }
            audit.record(Entry.of(by, CHANGED, thing(id)).changing(before.name(), team.name()));
            return id;
        });
    }

    @Override
    public void dissolve(Person by, TeamId id) {
        requireMayChange(by);
        inOneGo.run(() -> {
            var before = find(id).map(Team::name).orElse("");
            if (store.remove(id)) {
                audit.record(Entry.of(by, DISSOLVED, thing(id)).changing(before, ""));
                changed();
            }
        });
    }

    private void requireMayChange(Person by) {
        if (!mayChange(by)) {
            throw Refusal.notAllowed();
        }
    }

    private TeamText checked(TeamText wanted) {
        var name = CleanText.line(wanted.name());
        if (CleanText.isBlank(name)) {
            throw Refusal.of("name", "teams.refused.nameMissing");
        }
        CleanText.refuseLonger("name", name, LONGEST_NAME);
        var known = people.find(wanted.members());
        if (wanted.members().isEmpty()
                || known.size() < wanted.members().size()
                || !known.values().stream().allMatch(Person::isStaff)) {
            throw Refusal.of("members", "teams.refused.nobody");
        }
        return new TeamText(name, wanted.members(), wanted.stages(), wanted.topics());
    }

    private Team written(Supplier<TeamId> write) {
        try {
            var id = inOneGo.run(() -> {
                var written = write.get();
                changed();
                return written;
            });
            return find(id).orElseThrow(Refusal::notFound);
        } catch (DuplicateKeyException taken) {
            throw Refusal.of("name", "teams.refused.nameTaken");
        }
    }

    private static Thing thing(TeamId id) {
        return new Thing(Thing.Kind.TEAM, id.value());
    }

    private void changed() {
        live.changed(new Change(Change.Kind.TEAMS_CHANGED, 0));
    }
}
