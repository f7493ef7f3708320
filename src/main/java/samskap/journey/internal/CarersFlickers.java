package samskap.journey.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.journey.Flickers;
import samskap.journey.Step;
import samskap.journey.StepId;
import samskap.moments.MomentFigures;
import samskap.moments.MomentId;
import samskap.moments.MomentShown;
import samskap.shared.InOneGo;
import samskap.shared.live.Change;
import samskap.shared.live.Live;

/** Up to where those who care for a step have seen what is told there, in {@code journey_care.seen_moment}. */
@Repository
class CarersFlickers implements Flickers {

    private static final int STORIES = 3;

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
    public int count(Person colleague) {
        colleague.requireStaff();
        return caredFor(colleague).entrySet().stream()
                .mapToInt(each -> moments.newer(colleague, each.getKey().places(), each.getValue(), MOST_COUNTED)
                        .all())
                .sum();
    }

    /** The steps that they care for and that are on the map, in the order in which they took them on. */
    private Map<Step, MomentId> caredFor(Person colleague) {
        var seen = new LinkedHashMap<Long, MomentId>();
        jdbc.sql("SELECT step_id, seen_moment FROM journey_care WHERE person_id = :person ORDER BY since, step_id")
                .param("person", colleague.id().value())
                .query(row -> {
                    seen.put(row.getLong("step_id"), new MomentId(row.getLong("seen_moment")));
                });
        var found = steps.find(seen.keySet());
        var cared = new LinkedHashMap<Step, MomentId>();
        seen.forEach((id, upTo) -> found.stream()
                .filter(step -> step.id().value() == id && !step.retired())
                .forEach(step -> cared.put(step, upTo)));
        return cared;
    }

    @Override
    public Unseen unseen(Person colleague, MomentId after) {
        colleague.requireStaff();
        var last = last();
        var found = new ArrayList<AtStep>();
        caredFor(colleague).forEach((step, seen) -> {
            var from = seen.value() < after.value() ? after : seen;
            var tally = moments.newer(colleague, step.places(), from, MOST_COUNTED);
            if (tally.all() > 0) {
                found.add(new AtStep(step, tally, moments.toldAfter(colleague, step.places(), from, STORIES)));
            }
        });
        return new Unseen(found, last);
    }

    @Override
    public MomentId last() {
        return moments.last();
    }

    @Override
    public void seen(Person colleague, Collection<StepId> some, MomentId upTo) {
        colleague.requireStaff();
        if (some.isEmpty()) {
            return;
        }
        inOneGo.run(() -> {
            var moved = jdbc.sql("""
                            UPDATE journey_care SET seen_moment = :upTo
                            WHERE person_id = :person AND step_id IN (:steps) AND seen_moment < :upTo
                            """)
                    .param("upTo", upTo.value())
                    .param("person", colleague.id().value())
                    .param("steps", some.stream().map(StepId::value).toList())
                    .update();
            if (moved > 0) {
                ring(colleague.id());
            }
        });
    }

    @EventListener
    void hear(MomentShown shown) {
        unsee(shown);
        carers(shown).stream().filter(carer -> !carer.equals(shown.notedBy())).forEach(this::ring);
    }

    /** Whatever waited for a colleague's look is new however late it comes; what was told since then is told again. */
    private void unsee(MomentShown shown) {
        jdbc.sql("""
                        UPDATE journey_care c JOIN journey_place p ON p.step_id = c.step_id
                        SET c.seen_moment = :before WHERE p.place_id = :place AND c.seen_moment > :before
                        """)
                .param("before", shown.moment().value() - 1)
                .param("place", shown.place().value())
                .update();
    }

    private List<PersonId> carers(MomentShown shown) {
        return jdbc.sql("""
                        SELECT c.person_id FROM journey_place p JOIN journey_care c ON c.step_id = p.step_id
                        WHERE p.place_id = :place
                        """)
                .param("place", shown.place().value())
                .query((row, n) -> new PersonId(row.getLong("person_id")))
                .list();
    }

    private void ring(PersonId carer) {
        live.changed(new Change(Change.Kind.NOTIFICATIONS_CHANGED, carer.value()));
    }
}
