package samskap.notification.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import samskap.ideas.IdeaId;
import samskap.ideas.Ideas;
import samskap.identity.People;
import samskap.identity.PersonId;
import samskap.mail.Mail;
import samskap.mail.Post;
import samskap.shared.InOneGo;
import samskap.shared.Sql;
import samskap.support.CustomerIntroduced;

/**
 * Tells whom a colleague introduced that they were noted, once, in {@code notification_notice}: it is the only mail
 * that leaves for an address which nobody has proved. A row stays until the mail has left.
 */
@Component
class Notices {

    private static final Logger log = LoggerFactory.getLogger(Notices.class);
    private static final Duration AGAIN = Duration.ofMinutes(30);
    private static final int TRIES = 48;

    private record Notice(PersonId to, PersonId by, IdeaId idea) {}

    private final JdbcClient jdbc;
    private final People people;
    private final Ideas ideas;
    private final NoticeMail letter;
    private final Post post;
    private final InOneGo inOneGo;
    private final Clock clock;

    Notices(JdbcClient jdbc, People people, Ideas ideas, NoticeMail letter, Post post, InOneGo inOneGo, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.ideas = ideas;
        this.letter = letter;
        this.post = post;
        this.inOneGo = inOneGo;
        this.clock = clock;
    }

    @EventListener
    void note(CustomerIntroduced introduced) {
        jdbc.sql("""
                        INSERT IGNORE INTO notification_notice (person_id, by_id, idea_id, due_at)
                        VALUES (:person, :by, :idea, :at)
                        """)
                .param("person", introduced.customer().value())
                .param("by", introduced.by().value())
                .param("idea", introduced.idea().value())
                .param("at", Sql.at(introduced.at()))
                .update();
    }

    /** Sends all that are due; one that the mail server does not take waits, and the next is tried. */
    void sendAll() {
        for (var next = take(); next.isPresent(); next = take()) {
            send(next.get());
        }
    }

    private void send(Notice notice) {
        try {
            written(notice).ifPresent(post::send);
            inOneGo.run(() -> remove(notice.to()));
        } catch (RuntimeException notTaken) {
            log.warn(
                    "The notice to person {} did not leave and is tried again",
                    notice.to().value(),
                    notTaken);
        }
    }

    /** None for somebody who has come or was forgotten meanwhile, or about an idea that is gone. */
    private Optional<Mail> written(Notice notice) {
        return people.find(notice.to())
                .filter(person -> person.isIntroduced())
                .flatMap(person -> ideas.find(notice.idea())
                        .flatMap(idea -> people.shown(notice.by(), person.language())
                                .map(by -> letter.write(
                                        new Addressee(person, people.addressOf(person.id())),
                                        by,
                                        idea,
                                        clock.instant()))));
    }

    /** Keeps it from others until it is to be tried again. */
    private Optional<Notice> take() {
        return inOneGo.run(() -> {
            var now = clock.instant();
            var due = due(now);
            due.ifPresent(notice -> jdbc.sql("""
                            UPDATE notification_notice SET due_at = :later, tries = tries + 1 WHERE person_id = :person
                            """)
                    .param("later", Sql.at(now.plus(AGAIN)))
                    .param("person", notice.to().value())
                    .update());
            return due;
        });
    }

    private Optional<Notice> due(Instant now) {
        return jdbc.sql("""
                        SELECT * FROM notification_notice WHERE due_at <= :now AND tries < :tries
                        ORDER BY due_at, person_id LIMIT 1 FOR UPDATE SKIP LOCKED
                        """)
                .param("now", Sql.at(now))
                .param("tries", TRIES)
                .query((row, n) -> new Notice(
                        new PersonId(row.getLong("person_id")),
                        new PersonId(row.getLong("by_id")),
                        new IdeaId(row.getLong("idea_id"))))
                .optional();
    }

    private void remove(PersonId person) {
        jdbc.sql("DELETE FROM notification_notice WHERE person_id = :person")
                .param("person", person.value())
                .update();
    }
}
