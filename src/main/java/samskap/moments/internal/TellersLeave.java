package samskap.moments.internal;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import samskap.identity.Leaving.Texts;
import samskap.identity.PersonForgotten;
import samskap.identity.PersonId;
import samskap.moments.MomentId;
import samskap.pictures.Pictures;
import samskap.shared.live.Change;
import samskap.shared.live.Live;

/**
 * What becomes of moments whose teller is forgotten: that something went well or badly there stays; the name goes, and
 * so do the words and pictures where the teller wanted it so. What was said for the company stays.
 */
@Component
class TellersLeave {

    private final JdbcClient jdbc;
    private final Pictures pictures;
    private final Live live;

    TellersLeave(JdbcClient jdbc, Pictures pictures, Live live) {
        this.jdbc = jdbc;
        this.pictures = pictures;
        this.live = live;
    }

    @EventListener
    void forget(PersonForgotten forgotten) {
        var told = toldBy(forgotten.person());
        if (forgotten.texts() == Texts.GO) {
            withdraw(forgotten.person(), told);
        } else {
            update("UPDATE moments_moment SET told_name = '' WHERE teller_id = :person", forgotten.person());
        }
        told.forEach(id -> live.changed(new Change(Change.Kind.MOMENTS_CHANGED, id)));
    }

    private List<Long> toldBy(PersonId person) {
        return jdbc.sql("SELECT id FROM moments_moment WHERE teller_id = :person ORDER BY id")
                .param("person", person.value())
                .query((row, n) -> row.getLong("id"))
                .list();
    }

    private void withdraw(PersonId person, List<Long> told) {
        update("""
                UPDATE moments_moment SET words = '', just_before = '', expected = '', better = '', told_name = '', sent = packet
                WHERE teller_id = :person
                """, person);
        update("UPDATE moments_said SET words = '' WHERE by_id = :person AND NOT by_staff", person);
        told.forEach(id -> pictures.takeDown(new MomentId(id).pictured()));
    }

    private void update(String sql, PersonId person) {
        jdbc.sql(sql).param("person", person.value()).update();
    }
}
