package samskap.journey.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.identity.Person;
import samskap.identity.PersonForgotten;
import samskap.identity.PersonId;
import samskap.identity.RolesChanged;
import samskap.journey.Care;
import samskap.journey.StepId;
import samskap.shared.InOneGo;
import samskap.shared.Refusal;
import samskap.shared.Sql;
import samskap.shared.live.Change;
import samskap.shared.live.Live;

/** Who cares for what, in {@code journey_care}; whoever works here no more cares for nothing. */
@Repository
class StaffCare implements Care {

    private final JdbcClient jdbc;
    private final StepStore steps;
    private final CarersFlickers flickers;
    private final InOneGo inOneGo;
    private final Live live;
    private final Clock clock;

    StaffCare(JdbcClient jdbc, StepStore steps, CarersFlickers flickers, InOneGo inOneGo, Live live, Clock clock) {
        this.jdbc = jdbc;
        this.steps = steps;
        this.flickers = flickers;
        this.inOneGo = inOneGo;
        this.live = live;
        this.clock = clock;
    }

    @Override
    public Map<StepId, List<PersonId>> all(Person colleague) {
        colleague.requireStaff();
        var carers = new HashMap<StepId, List<PersonId>>();
        jdbc.sql("SELECT step_id, person_id FROM journey_care ORDER BY since, person_id")
                .query(row -> {
                    carers.computeIfAbsent(new StepId(row.getLong("step_id")), any -> new ArrayList<>())
                            .add(new PersonId(row.getLong("person_id")));
                });
        return carers;
    }

    @Override
    public void take(Person colleague, StepId step) {
        colleague.requireStaff();
        inOneGo.run(() -> {
            var there = steps.find(step).orElseThrow(Refusal::notFound);
            var begins = jdbc.sql("""
                            INSERT IGNORE INTO journey_care (step_id, person_id, since) VALUES (:step, :person, :now)
                            """)
                    .param("step", there.id().value())
                    .param("person", colleague.id().value())
                    .param("now", Sql.at(clock.instant()))
                    .update();
            if (begins > 0) {
                flickers.forget(colleague.id(), there.id());
            }
            changed();
        });
    }

    @Override
    public void layDown(Person colleague, StepId step) {
        colleague.requireStaff();
        inOneGo.run(() -> {
            jdbc.sql("DELETE FROM journey_care WHERE step_id = :step AND person_id = :person")
                    .param("step", step.value())
                    .param("person", colleague.id().value())
                    .update();
            flickers.forget(colleague.id(), step);
            changed();
        });
    }

    @EventListener
    void hear(RolesChanged roles) {
        if (roles.isFarewell()) {
            leave(roles.person());
        }
    }

    @EventListener
    void hear(PersonForgotten forgotten) {
        leave(forgotten.person());
    }

    private void leave(PersonId person) {
        jdbc.sql("DELETE FROM journey_care WHERE person_id = :person")
                .param("person", person.value())
                .update();
        flickers.forget(person);
        changed();
    }

    private void changed() {
        live.changed(new Change(Change.Kind.JOURNEY_CHANGED, 0));
    }
}
