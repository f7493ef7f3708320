package samskap.chair.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.chair.Decision;
import samskap.chair.Decision.Outcome;
import samskap.chair.FollowUp;
import samskap.dialogue.AnswerTimes;
import samskap.dialogue.PromiseRecord;
import samskap.dialogue.Whose;
import samskap.identity.Person;
import samskap.identity.Role;
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
    private final Teams teams;
    private final TimeAgo calendar;

    LeadersFollowUp(
            AnswerTimes answers, PromiseRecord promises, DecisionStore decisions, Teams teams, TimeAgo calendar) {
        this.answers = answers;
        this.promises = promises;
        this.decisions = decisions;
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
        var whose =
                team == null ? Whose.EVERYBODYS : Whose.of(large(leader, team).id());
        return List.of(
                new Course(Aim.FIRST_ANSWER, answered(leader, whose)),
                new Course(Aim.PROMISES, kept(leader, whose)),
                new Course(Aim.DECISIONS, done(team == null ? null : large(leader, team))));
    }

    private Team large(Person leader, TeamId wanted) {
        return teams(leader).stream()
                .filter(team -> team.id().equals(wanted))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private List<Week> answered(Person leader, Whose whose) {
        var latestFirst = answers.weeks(leader, whose);
        // All weeks together stand behind them.
        var weeks = new ArrayList<>(latestFirst.subList(0, latestFirst.size() - 1));
        return weeks.reversed().stream()
                .map(week -> new Week(
                        week.monday(), week.first().within(), week.first().judged()))
                .toList();
    }

    private List<Week> kept(Person leader, Whose whose) {
        return promises.weeks(leader, whose, WEEKS).stream()
                .map(week -> new Week(week.monday(), week.kept(), week.ended()))
                .toList();
    }

    /** A decision counts in the week in which its day came. */
    private List<Week> done(@Nullable Team team) {
        var today = calendar.today();
        var first = mondayOf(today).minusWeeks(WEEKS - 1L);
        var due = decisions.dueBetween(first, today.minusDays(1)).stream()
                .filter(decision -> team == null || team.has(decision.owner()))
                .toList();
        return IntStream.range(0, WEEKS)
                .mapToObj(first::plusWeeks)
                .map(monday -> week(monday, due))
                .toList();
    }

    private static Week week(LocalDate monday, List<Decision> due) {
        var those = due.stream()
                .filter(decision -> mondayOf(decision.due()).equals(monday))
                .toList();
        var done = (int) those.stream().filter(LeadersFollowUp::isDone).count();
        return new Week(monday, done, those.size());
    }

    private static boolean isDone(Decision decision) {
        var ending = decision.ending();
        return ending != null && ending.outcome() == Outcome.DONE;
    }

    private static LocalDate mondayOf(LocalDate day) {
        return day.minusDays(day.getDayOfWeek().getValue() - 1L);
    }
}
