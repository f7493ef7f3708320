package samskap.customers.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import samskap.audit.Act;
import samskap.audit.Audit;
import samskap.audit.Entry;
import samskap.audit.Thing;
import samskap.customers.Pace;
import samskap.customers.Pace.Rhythm;
import samskap.customers.Rhythms;
import samskap.customers.Suggestion;
import samskap.customers.TeamPace;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.identity.Role;
import samskap.shared.InOneGo;
import samskap.shared.Refusal;
import samskap.shared.Settings;
import samskap.shared.text.TimeAgo;
import samskap.teams.Teams;

@Service
class GentleRhythms implements Rhythms {

    private static final String PEOPLE = "customers.rhythm.people";
    private static final String DAYS = "customers.rhythm.days";
    private static final Act SET = Act.of("audit.act.customers.rhythm");

    private final RhythmStore store;
    private final WhomToMeet whom;
    private final Teams teams;
    private final Settings settings;
    private final Audit audit;
    private final InOneGo inOneGo;
    private final Clock clock;

    GentleRhythms(
            RhythmStore store,
            WhomToMeet whom,
            Teams teams,
            Settings settings,
            Audit audit,
            InOneGo inOneGo,
            Clock clock) {
        this.store = store;
        this.whom = whom;
        this.teams = teams;
        this.settings = settings;
        this.audit = audit;
        this.inOneGo = inOneGo;
        this.clock = clock;
    }

    @Override
    public Rhythm rhythm() {
        var set = new Rhythm(number(PEOPLE, Rhythm.DEFAULT.people()), number(DAYS, Rhythm.DEFAULT.days()));
        return set.isPossible() ? set : Rhythm.DEFAULT;
    }

    private int number(String setting, int otherwise) {
        return settings.get(setting)
                .filter(text -> text.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .orElse(otherwise);
    }

    @Override
    public void set(Person leader, Rhythm wanted) {
        leader.require(Role.LEADER);
        if (wanted.people() < 1 || wanted.people() > Rhythm.MOST_PEOPLE) {
            throw Refusal.of("people", "customers.refused.number", 1, Rhythm.MOST_PEOPLE);
        }
        if (!wanted.isPossible()) {
            throw Refusal.of("days", "customers.refused.number", Rhythm.FEWEST_DAYS, Rhythm.MOST_DAYS);
        }
        inOneGo.run(() -> {
            settings.hold(PEOPLE);
            var before = rhythm();
            if (before.equals(wanted)) {
                return;
            }
            settings.put(Map.of(PEOPLE, Integer.toString(wanted.people()), DAYS, Integer.toString(wanted.days())));
            audit.record(Entry.of(leader, SET, Thing.setting()).changing(told(before), told(wanted)));
        });
    }

    private static String told(Rhythm rhythm) {
        return rhythm.people() + " / " + rhythm.days();
    }

    @Override
    public Pace of(Person colleague) {
        colleague.requireStaff();
        var rhythm = rhythm();
        return new Pace(store.met(List.of(colleague.id()), since(rhythm), tomorrow()), rhythm);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), TimeAgo.HOME);
    }

    private LocalDate tomorrow() {
        return today().plusDays(1);
    }

    private LocalDate since(Rhythm rhythm) {
        return today().minusDays(rhythm.days() - 1L);
    }

    @Override
    public List<TeamPace> teams(Person leader) {
        leader.require(Role.LEADER);
        var rhythm = rhythm();
        return OneTeamEach.of(teams.all()).entrySet().stream()
                .map(each -> pace(each.getKey(), each.getValue(), rhythm))
                .toList();
    }

    private TeamPace pace(String team, Set<PersonId> members, Rhythm rhythm) {
        var since = since(rhythm);
        var met = store.met(members, since, tomorrow());
        var before = store.met(members, since.minusDays(rhythm.days()), since);
        return new TeamPace(team, members.size(), met, before);
    }

    @Override
    public List<Suggestion> whomToMeet(Person colleague, int most) {
        colleague.requireStaff();
        return whom.toMeet(colleague, today(), since(rhythm()), most);
    }
}
