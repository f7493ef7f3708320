package samskap.asking.internal;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import samskap.identity.Leaving.Texts;
import samskap.identity.PersonForgotten;
import samskap.identity.PersonId;
import samskap.shared.live.Change;
import samskap.shared.live.Live;

/**
 * What becomes of asks when somebody is forgotten: that they were asked stays, by number, so that it can be proved that
 * no rule was broken; of which segment they were goes, and so does when that happened which they were asked after, and
 * their words where they wanted it so. What a colleague asked goes on with nobody; what they said for the company
 * stays.
 */
@Component
class AskedLeave {

    private final JdbcClient jdbc;
    private final LogStore log;
    private final AskMails mails;
    private final OccasionStore occasions;
    private final AskStore asks;
    private final Live live;
    private final Clock clock;

    AskedLeave(
            JdbcClient jdbc,
            LogStore log,
            AskMails mails,
            OccasionStore occasions,
            AskStore asks,
            Live live,
            Clock clock) {
        this.jdbc = jdbc;
        this.log = log;
        this.mails = mails;
        this.occasions = occasions;
        this.asks = asks;
        this.live = live;
        this.clock = clock;
    }

    @EventListener
    void forget(PersonForgotten forgotten) {
        var person = forgotten.person();
        log.forget(person);
        mails.forget(person);
        occasions.forget(person);
        forgetWhen(person);
        asks.endAllOf(person, clock.instant());
        if (forgotten.texts() == Texts.GO) {
            withdraw(person);
        }
        live.changed(new Change(Change.Kind.ASKS_CHANGED, 0));
    }

    /** What happened to them is no part of the proof. */
    private void forgetWhen(PersonId person) {
        jdbc.sql("UPDATE asking_asked SET happened_at = NULL WHERE person_id = :person")
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
