package samskap.dialogue.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import samskap.dialogue.AnswerTimes;
import samskap.dialogue.Whose;
import samskap.dialogue.internal.Timing.Course;
import samskap.ideas.Ideas;
import samskap.identity.Person;
import samskap.shared.text.TimeAgo;
import samskap.teams.Team;
import samskap.teams.Teams;

@Component
class StaffTimes implements AnswerTimes {

    private final Courses courses;
    private final Ideas ideas;
    private final Teams teams;
    private final Clock clock;

    StaffTimes(Courses courses, Ideas ideas, Teams teams, Clock clock) {
        this.courses = courses;
        this.ideas = ideas;
        this.teams = teams;
        this.clock = clock;
    }

    @Override
    public List<Week> weeks(Person viewer, Whose whose) {
        viewer.requireStaff();
        var now = clock.instant();
        var monday = Timing.mondayOf(now).minusWeeks(WEEKS - 1L);
        var shared = courses.sharedSince(monday.atStartOfDay(TimeAgo.HOME).toInstant());
        return Timing.weeks(of(whose, viewer, shared), monday, WEEKS, now);
    }

    private List<Course> of(Whose whose, Person viewer, List<Course> shared) {
        return switch (whose.way()) {
            case EVERYBODYS, MINE -> shared;
            case MY_TEAMS -> answeredBy(teams.of(viewer.id()), shared);
            case TEAM ->
                answeredBy(
                        Optional.ofNullable(whose.team()).flatMap(teams::find).stream()
                                .toList(),
                        shared);
        };
    }

    private List<Course> answeredBy(List<Team> ours, List<Course> shared) {
        var about = ideas.cards(shared.stream().map(Course::idea).toList());
        return shared.stream()
                .filter(course -> Optional.ofNullable(about.get(course.idea()))
                        .filter(idea -> ours.stream().anyMatch(team -> team.answersFor(idea)))
                        .isPresent())
                .toList();
    }
}
