package samskap.scoring.internal;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import samskap.identity.PersonForgotten;

/**
 * The views that somebody kept go with them. What they said ideas are worth stays without their name, for scores can be
 * computed again from all that was said.
 */
@Component
class ViewsLeave {

    private final JdbcClient jdbc;

    ViewsLeave(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void forget(PersonForgotten forgotten) {
        jdbc.sql("DELETE FROM scoring_view WHERE person_id = :person")
                .param("person", forgotten.person().value())
                .update();
    }
}
