package samskap.chair.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.chair.Contact;
import samskap.chair.Decision;
import samskap.chair.Decision.Outcome;
import samskap.chair.FollowUp;
import samskap.customers.Rhythms;
import samskap.dialogue.AnswerTimes;
import samskap.dialogue.PromiseRecord;
import samskap.dialogue.Whose;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.moments.Themes;
import samskap.shared.Refusal;
import samskap.shared.text.TimeAgo;
import samskap.teams.Team;
import samskap.teams.TeamId;
import samskap.teams.Teams;

@Component
class LeadersFollowUp implements FollowUp {

    private final AnswerTimes answers;
    private final PromiseRecord promises;
    private final DecisionStore decisions;
    private final Themes themes;
    private final Rhythms rhythms;
    private final Teams teams;
    private final TimeAgo calendar;

    LeadersFollowUp(
            AnswerTimes answers,
            PromiseRecord promises,
            DecisionStore decisions,
            Themes themes,
            Rhythms rhythms,
            Teams teams,
            TimeAgo calendar) {
        this.answers = answers;
        this.promises = promises;
        this.decisions = decisions;
        this.themes = themes;
        this.rhythms = rhythms;
        this.teams = teams;
        this.calendar = calendar;
    }

    @Override
    public List<Team> teams(Person leader) {
        leader.require(Role.LEADER);
        return teams.all().stream()
                .filter(team -> team.members().size() >= FEWEST)
                .toList();
    }

    @Override
    public List<Course> courses(Person leader, @Nullable TeamId team) {
        leader.require(Role.LEADER);
        return team == null ? everybodys(leader) : of(leader, large(leader, team));
    }

    private List<Course> everybodys(Person leader) {
        return List.of(
                answered(leader, Whose.EVERYBODYS),
                new Course(Aim.PROMISES, kept(leader, Whose.EVERYBODYS)),
                new Course(Aim.DECISIONS, done(decision -> true)),
                new Course(Aim.THEMES, actedOn(leader)));
    }

    private List<Course> of(Person leader, Team team) {
        var whose = Whose.of(team.id());
        return List.of(
                answered(leader, whose),
                new Course(Aim.PROMISES, kept(leader, whose)),
                new Course(Aim.DECISIONS, done(decision -> team.has(decision.owner()))));
    }

    @Override
    public List<Contact> contacts(Person leader) {
        leader.require(Role.LEADER);
        var days = rhythms.rhythm().days();
        return rhythms.teams(leader).stream()
                .map(pace -> new Contact(pace, days))
                .toList();
    }

    private Team large(Person leader, TeamId wanted) {
        return teams(leader).stream()
                .filter(team -> team.id().equals(wanted))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private Course answered(Person leader, Whose whose) {
        var latestFirst = answers.weeks(leader, whose);
        // All weeks together stand behind them.
        var all = latestFirst.getLast();
        var weeks = latestFirst.subList(0, latestFirst.size() - 1).reversed().stream()
                .map(week -> new Week(
                        week.monday(), week.first().within(), week.first().judged()))
                .toList();
        return new Course(
                Aim.FIRST_ANSWER,
                weeks,
                all.ideas() < ENOUGH ? null : all.first().estimate());
    }

    private List<Week> kept(Person leader, Whose whose) {
        return promises.weeks(leader, whose, WEEKS).stream()
                .map(week -> new Week(week.monday(), week.kept(), week.ended()))
                .toList();
    }

    /** A decision counts in the week in which its day came. */
    private List<Week> done(Predicate<Decision> which) {
        return weekly(decisions.dueBetween(first(), calendar.today().minusDays(1)).stream()
                .filter(which)
                .map(decision -> new Fact(decision.due(), isDoneInTime(decision)))
                .toList());
    }

    /** A theme counts in the week in which its first moment happened. */
    private List<Week> actedOn(Person leader) {
        return weekly(themes.begun(leader, first().atStartOfDay(TimeAgo.HOME).toInstant()).stream()
                .map(theme -> new Fact(LocalDate.ofInstant(theme.since(), TimeAgo.HOME), theme.isPartOfIdea()))
                .toList());
    }

    /** Something that met its aim or did not, with the day by which it counts. */
    private record Fact(LocalDate day, boolean met) {}

    private List<Week> weekly(List<Fact> facts) {
        return IntStream.range(0, WEEKS)
                .mapToObj(first()::plusWeeks)
                .map(monday -> week(monday, facts))
                .toList();
    }

    private static Week week(LocalDate monday, List<Fact> facts) {
        var those = facts.stream()
                .filter(fact -> TimeAgo.mondayOf(fact.day()).equals(monday))
                .toList();
        return new Week(monday, (int) those.stream().filter(Fact::met).count(), those.size());
    }

    private LocalDate first() {
        return TimeAgo.mondayOf(calendar.today()).minusWeeks(WEEKS - 1L);
    }

    /** By its day: what was due long ago has had no more time for it than what was due lately. */
    private static boolean isDoneInTime(Decision decision) {
        var ending = decision.ending();
        return ending != null
                && ending.outcome() == Outcome.DONE
                && !LocalDate.ofInstant(ending.at(), TimeAgo.HOME).isAfter(decision.due());
    }
}
