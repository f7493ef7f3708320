package samskap.scoring.internal;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import samskap.identity.PersonForgotten;

/**
 * The views that somebody kept go with them, and so does where they said they belong. What they said ideas are worth
 * stays without their name, for scores can be computed again from all that was said.
 */
@Component
class ScoringLeave {

    private final JdbcClient jdbc;
    private final RunStore runs;

    ScoringLeave(JdbcClient jdbc, RunStore runs) {
        this.jdbc = jdbc;
        this.runs = runs;
    }

    @EventListener
    void forget(PersonForgotten forgotten) {
        jdbc.sql("DELETE FROM scoring_view WHERE person_id = :person")
                .param("person", forgotten.person().value())
                .update();
        runs.forgetCircumstances();
    }
}
