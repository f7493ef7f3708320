package samskap.asking.internal;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import samskap.identity.BeforeLeaving;
import samskap.identity.Leaving.Texts;
import samskap.identity.PersonForgotten;
import samskap.identity.PersonId;
import samskap.shared.Sql;
import samskap.shared.live.Change;
import samskap.shared.live.Live;

/**
 * What becomes of asks when somebody is forgotten: that they were asked stays, by number, so that it can be proved that
 * no rule was broken; when that happened which they were asked after goes, and so do their words where they wanted it
 * so, and nobody owes them a word back any more. What a colleague asked goes on with nobody; what they said for the
 * company stays.
 *
 * <p>The first of all that keep something before somebody leaves, as those who ask keep people before anything else.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class AskedLeave implements BeforeLeaving {

    private final JdbcClient jdbc;
    private final TurnStore turns;
    private final AskMails mails;
    private final OccasionStore occasions;
    private final AskStore asks;
    private final Live live;
    private final Clock clock;

    AskedLeave(
            JdbcClient jdbc,
            TurnStore turns,
            AskMails mails,
            OccasionStore occasions,
            AskStore asks,
            Live live,
            Clock clock) {
        this.jdbc = jdbc;
        this.turns = turns;
        this.mails = mails;
        this.occasions = occasions;
        this.asks = asks;
        this.live = live;
        this.clock = clock;
    }

    /** Of being asked and leaving at once the one waits for the other. */
    @Override
    public void hold(PersonId leaving, Texts texts) {
        turns.keep(leaving);
    }

    @EventListener
    void forget(PersonForgotten forgotten) {
        var person = forgotten.person();
        mails.forget(person);
        occasions.forget(person);
        asks.endAllOf(person, clock.instant());
        keepTheirNumber(person);
        if (forgotten.texts() == Texts.GO) {
            withdraw(person);
        }
        live.changed(new Change(Change.Kind.ASKS_CHANGED, 0));
    }

    /** What happened to them is no part of the proof that they were asked by the rules. */
    private void keepTheirNumber(PersonId person) {
        jdbc.sql("UPDATE asking_asked SET left_at = :now, happened_at = NULL WHERE person_id = :person")
                .param("now", Sql.at(clock.instant()))
                .param("person", person.value())
                .update();
    }

    private void withdraw(PersonId person) {
        jdbc.sql("UPDATE asking_asked SET words = '' WHERE person_id = :person")
                .param("person", person.value())
                .update();
        jdbc.sql("UPDATE asking_said SET words = '' WHERE by_id = :person AND NOT by_staff")
                .param("person", person.value())
                .update();
    }
}
