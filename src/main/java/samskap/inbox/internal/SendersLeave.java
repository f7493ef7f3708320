package samskap.inbox.internal;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import samskap.identity.People;
import samskap.identity.PersonForgotten;

/** Of somebody who is forgotten no mail stays: none that they sent, and none that would have been theirs. */
@Component
class SendersLeave {

    private final JdbcClient jdbc;
    private final People people;

    SendersLeave(JdbcClient jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    @EventListener
    void forget(PersonForgotten forgotten) {
        var person = forgotten.person();
        jdbc.sql("UPDATE inbox_mail SET let_through_by = NULL WHERE let_through_by = :person")
                .param("person", person.value())
                .update();
        jdbc.sql("DELETE FROM inbox_mail WHERE person_id = :person OR sure_by = :person OR from_address = :address")
                .param("person", person.value())
                .param("address", people.addressOf(person).value())
                .update();
    }
}
