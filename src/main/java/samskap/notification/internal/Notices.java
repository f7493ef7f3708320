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
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.ideas.Ideas;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.mail.Post;
import samskap.shared.InOneGo;
import samskap.shared.Sql;
import samskap.support.CustomerIntroduced;
import samskap.support.OnBehalf;

/**
 * Tells whom a colleague introduced that they were noted, once, in {@code notification_notice}: it is the only mail
 * that leaves for an address which nobody has proved. A row stays until the mail has left or nobody is to be told any
 * more; one that was tried in vain too often waits for somebody to have it tried again.
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
    private final OnBehalf onBehalf;
    private final NoticeMail letter;
    private final Post post;
    private final InOneGo inOneGo;
    private final Clock clock;

    Notices(
            JdbcClient jdbc,
            People people,
            Ideas ideas,
            OnBehalf onBehalf,
            NoticeMail letter,
            Post post,
            InOneGo inOneGo,
            Clock clock) {
        this.onBehalf = onBehalf;
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
                        INSERT INTO notification_notice (person_id, by_id, idea_id, due_at)
                        VALUES (:person, :by, :idea, :at)
                        ON DUPLICATE KEY UPDATE by_id = :by, idea_id = :idea, due_at = :at, tries = 0
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
            var noted = noted(notice);
            if (noted.isEmpty()) {
                remove(notice.to());
                return;
            }
            // One that is withheld for a moment is told of when it is back.
            ideas.find(notice.idea())
                    .ifPresentOrElse(idea -> send(notice, noted.get(), idea), () -> waitForIt(notice.to()));
        } catch (RuntimeException notTaken) {
            log.warn(
                    "The notice to person {} did not leave and is tried again",
                    notice.to().value(),
                    notTaken);
        }
    }

    /** Whoever is to be told: not somebody who has come, was forgotten, or for whom it was taken back meanwhile. */
    private Optional<Person> noted(Notice notice) {
        return people.find(notice.to())
                .filter(Person::isIntroduced)
                .filter(person -> onBehalf.ofOwn(person, notice.idea()).isPresent());
    }

    private void send(Notice notice, Person person, Idea idea) {
        people.shown(notice.by(), person.language())
                .ifPresent(by -> post.send(
                        letter.write(new Addressee(person, people.addressOf(person.id())), by, idea, clock.instant())));
        remove(notice.to());
    }

    /** That was no try. */
    private void waitForIt(PersonId person) {
        inOneGo.run(() -> jdbc.sql("UPDATE notification_notice SET tries = tries - 1 WHERE person_id = :person")
                .param("person", person.value())
                .update());
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
        inOneGo.run(() -> jdbc.sql("DELETE FROM notification_notice WHERE person_id = :person")
                .param("person", person.value())
                .update());
    }

    /**
     * How many are still to leave.
     *
     * @param stuck of those, which were tried in vain
     * @param failed which are tried no more
     */
    record Undelivered(long due, long later, long stuck, long failed) {}

    Undelivered undelivered() {
        return jdbc.sql("""
                        SELECT COALESCE(SUM(tries < :tries AND due_at <= :now), 0) AS due,
                               COALESCE(SUM(tries < :tries AND due_at > :now), 0) AS later,
                               COALESCE(SUM(tries BETWEEN 1 AND :tries - 1), 0) AS stuck,
                               COALESCE(SUM(tries >= :tries), 0) AS failed
                        FROM notification_notice
                        """)
                .param("tries", TRIES)
                .param("now", Sql.at(clock.instant()))
                .query(Undelivered.class)
                .single();
    }

    /** Those that were given up, from now on. */
    int retry() {
        return inOneGo.run(
                () -> jdbc.sql("UPDATE notification_notice SET tries = 0, due_at = :now WHERE tries >= :tries")
                        .param("tries", TRIES)
                        .param("now", Sql.at(clock.instant()))
                        .update());
    }
}
