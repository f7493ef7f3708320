package samskap.notification.internal;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import samskap.identity.PersonForgotten;

/**
 * Somebody who is forgotten is told nothing more: what they were told, what waited to leave, and what they chose go.
 */
@Component
class ListenersLeave {

    private final JdbcClient jdbc;

    ListenersLeave(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void forget(PersonForgotten forgotten) {
        var person = forgotten.person().value();
        for (var table :
                new String[] {"notification_told", "notification_stance", "notification_choice", "notification_notice"
                }) {
            jdbc.sql("DELETE FROM " + table + " WHERE person_id = :person")
                    .param("person", person)
                    .update();
        }
        jdbc.sql("UPDATE notification_happening SET replied_to = NULL WHERE replied_to = :person")
                .param("person", person)
                .update();
    }
}
