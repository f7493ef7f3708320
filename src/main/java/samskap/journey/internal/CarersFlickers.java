package samskap.journey.internal;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.journey.Flickers;
import samskap.journey.Step;
import samskap.journey.StepId;
import samskap.moments.Moment;
import samskap.moments.MomentFigures;
import samskap.moments.MomentHidden;
import samskap.moments.MomentId;
import samskap.moments.MomentShown;
import samskap.moments.PlaceId;
import samskap.moments.Tally;
import samskap.shared.InOneGo;
import samskap.shared.live.Change;
import samskap.shared.live.Live;

/** What those who care for a step have not seen, one row each in {@code journey_unseen}. */
@Repository
class CarersFlickers implements Flickers {

    private static final int STORIES = 3;

    /** Numbers begin at one. */
    private static final List<Long> NO_PLACE = List.of(0L);

    /** What they care for now, and what stands there now. */
    private static final String UNSEEN = """
            SELECT u.moment_id FROM journey_unseen u
            JOIN moments_moment m ON m.id = u.moment_id AND m.state = 'SHOWN'
            JOIN journey_place p ON p.place_id = m.place_id
            JOIN journey_step s ON s.id = p.step_id AND s.retired_at IS NULL
            JOIN journey_care c ON c.step_id = s.id AND c.person_id = u.person_id
            WHERE u.person_id = :person ORDER BY u.moment_id DESC LIMIT :most
            """;

    /** Forgets what was told at a step. */
    private static final String AT_STEP = """
            DELETE u FROM journey_unseen u JOIN moments_moment m ON m.id = u.moment_id
            JOIN journey_place p ON p.place_id = m.place_id WHERE p.step_id = :step
            """;

    private final JdbcClient jdbc;
    private final StepStore steps;
    private final MomentFigures moments;
    private final InOneGo inOneGo;
    private final Live live;

    CarersFlickers(JdbcClient jdbc, StepStore steps, MomentFigures moments, InOneGo inOneGo, Live live) {
        this.jdbc = jdbc;
        this.steps = steps;
        this.moments = moments;
        this.inOneGo = inOneGo;
        this.live = live;
    }

    @Override
    public List<MomentId> unseen(Person colleague) {
        colleague.requireStaff();
        return jdbc.sql(UNSEEN)
                .param("person", colleague.id().value())
                .param("most", MOST_COUNTED)
                .query((row, n) -> new MomentId(row.getLong("moment_id")))
                .list();
    }

    @Override
    public List<AtStep> told(Person colleague, Collection<MomentId> some) {
        colleague.requireStaff();
        var shown = some.isEmpty() ? List.<Moment>of() : moments.shown(colleague, some);
        return steps.all(false).stream()
                .map(step -> at(step, shown))
                .filter(at -> at.tally().all() > 0)
                .toList();
    }

    private static AtStep at(Step step, List<Moment> shown) {
        var there = shown.stream()
                .filter(moment -> step.places().contains(moment.place().id()))
                .toList();
        var well = (int) there.stream().filter(Moment::well).count();
        return new AtStep(
                step,
                new Tally(well, there.size() - well),
                there.stream()
                        .filter(moment -> !moment.words().isEmpty())
                        .limit(STORIES)
                        .toList());
    }

    @Override
    public void seen(Person colleague, Collection<MomentId> some) {
        colleague.requireStaff();
        if (some.isEmpty()) {
            return;
        }
        inOneGo.run(() -> {
            var gone = jdbc.sql("DELETE FROM journey_unseen WHERE person_id = :person AND moment_id IN (:moments)")
                    .param("person", colleague.id().value())
                    .param("moments", some.stream().map(MomentId::value).toList())
                    .update();
            if (gone > 0) {
                ring(List.of(colleague.id()));
            }
        });
    }

    @Override
    public void knownBefore(Person colleague, MomentId oldest) {
        colleague.requireStaff();
        jdbc.sql("DELETE FROM journey_unseen WHERE person_id = :person AND moment_id < :oldest")
                .param("person", colleague.id().value())
                .param("oldest", oldest.value())
                .update();
    }

    /** Whoever takes a step on or lays it down has nothing of before to see there. */
    void forget(PersonId carer, StepId step) {
        jdbc.sql(AT_STEP + "AND u.person_id = :person")
                .param("person", carer.value())
                .param("step", step.value())
                .update();
        ring(List.of(carer));
    }

    void forget(PersonId carer) {
        jdbc.sql("DELETE FROM journey_unseen WHERE person_id = :person")
                .param("person", carer.value())
                .update();
    }

    /** Of what was told at the step nothing is to be seen but at these of its places, which it keeps. */
    void keepOnly(StepId step, Set<PlaceId> places) {
        jdbc.sql(AT_STEP + "AND p.place_id NOT IN (:places)")
                .param("step", step.value())
                .param(
                        "places",
                        places.isEmpty()
                                ? NO_PLACE
                                : places.stream().map(PlaceId::value).toList())
                .update();
        ring(jdbc.sql("SELECT person_id FROM journey_care WHERE step_id = :step")
                .param("step", step.value())
                .query((row, n) -> new PersonId(row.getLong("person_id")))
                .list());
    }

    @EventListener
    void hear(MomentShown shown) {
        var others = carers(shown.place()).stream()
                .filter(carer -> !carer.equals(shown.notedBy()))
                .toList();
        if (others.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        INSERT IGNORE INTO journey_unseen (person_id, moment_id)
                        SELECT id, :moment FROM identity_person WHERE id IN (:others) AND left_at IS NULL
                        """)
                .param("moment", shown.moment().value())
                .param("others", others.stream().map(PersonId::value).toList())
                .update();
        ring(others);
    }

    @EventListener
    void hear(MomentHidden hidden) {
        ring(carers(hidden.place()));
    }

    private List<PersonId> carers(PlaceId place) {
        return jdbc.sql("""
                        SELECT c.person_id FROM journey_place p JOIN journey_care c ON c.step_id = p.step_id
                        WHERE p.place_id = :place
                        """)
                .param("place", place.value())
                .query((row, n) -> new PersonId(row.getLong("person_id")))
                .list();
    }

    private void ring(List<PersonId> carers) {
        Change.notificationsTo(carers.stream().map(PersonId::value).toList()).forEach(live::changed);
    }
}
