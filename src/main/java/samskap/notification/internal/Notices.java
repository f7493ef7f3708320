package samskap.notification.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.ideas.Ideas;
import samskap.identity.Entrance;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.mail.Mail;
import samskap.mail.Outbox;
import samskap.mail.Tray;
import samskap.shared.Sql;
import samskap.support.CustomerIntroduced;
import samskap.support.OnBehalf;

/**
 * Tells whom a colleague introduced that they were noted, once, in {@code notification_notice}: it is the only mail
 * that leaves for an address which nobody has proved.
 */
@Component
class Notices implements Outbox<Notices.Notice> {

    /** An idea that is withheld for a moment is told of when it is back. */
    private static final Duration UNTIL_SHOWN = Duration.ofMinutes(30);

    /** One that is about to leave. */
    record Notice(PersonId to, PersonId by, IdeaId idea, int tries) implements Outbox.Due {

        @Override
        public long lane() {
            return to.value();
        }

        @Override
        public String name() {
            return "the notice to person " + to.value();
        }
    }

    private final JdbcClient jdbc;
    private final Tray tray;
    private final People people;
    private final Entrance entrance;
    private final Ideas ideas;
    private final OnBehalf onBehalf;
    private final NoticeMail letter;
    private final Clock clock;

    Notices(
            JdbcClient jdbc,
            Tray.Trays trays,
            People people,
            Entrance entrance,
            Ideas ideas,
            OnBehalf onBehalf,
            NoticeMail letter,
            Clock clock) {
        this.jdbc = jdbc;
        tray = trays.of("notification_notice", "person_id");
        this.people = people;
        this.entrance = entrance;
        this.ideas = ideas;
        this.onBehalf = onBehalf;
        this.letter = letter;
        this.clock = clock;
    }

    @EventListener
    void note(CustomerIntroduced introduced) {
        jdbc.sql("""
                        INSERT INTO notification_notice (person_id, by_id, idea_id, due_at)
                        VALUES (:person, :by, :idea, :at)
                        ON DUPLICATE KEY UPDATE by_id = :by, idea_id = :idea, due_at = :at, tries = 0,
                          outcome = NULL, words = NULL, settled_at = NULL
                        """)
                .param("person", introduced.customer().value())
                .param("by", introduced.by().value())
                .param("idea", introduced.idea().value())
                .param("at", Sql.at(introduced.at()))
                .update();
    }

    @Override
    public Optional<List<Notice>> take(Instant now, Duration lease, int most) {
        return tray.take(now, lease, most)
                .map(people -> find(people).stream()
                        .filter(notice -> !waitsForTheIdea(notice, now))
                        .toList());
    }

    /** That is no try. */
    private boolean waitsForTheIdea(Notice notice, Instant now) {
        var waits = noted(notice).isPresent() && ideas.find(notice.idea()).isEmpty();
        if (waits) {
            release(notice, now.plus(UNTIL_SHOWN));
        }
        return waits;
    }

    List<Notice> find(Collection<Long> people) {
        return people.isEmpty()
                ? List.of()
                : jdbc.sql("SELECT * FROM notification_notice WHERE person_id IN (:people) ORDER BY person_id")
                        .param("people", people)
                        .query((row, n) -> new Notice(
                                new PersonId(row.getLong("person_id")),
                                new PersonId(row.getLong("by_id")),
                                new IdeaId(row.getLong("idea_id")),
                                row.getInt("tries")))
                        .list();
    }

    @Override
    public Function<Notice, Optional<Mail>> writer(List<Notice> taken) {
        return notice -> noted(notice)
                .flatMap(person -> ideas.find(notice.idea())
                        .flatMap(idea ->
                                people.shown(notice.by(), person.language()).map(by -> write(person, by, idea))));
    }

    private Mail write(Person person, Person by, Idea idea) {
        var to = new Addressee(person, people.addressOf(person.id()));
        return letter.write(to, by, idea, entrance.admits(person), clock.instant());
    }

    /** Whoever is to be told: not somebody who has come, was forgotten, or for whom it was taken back meanwhile. */
    private Optional<Person> noted(Notice notice) {
        return people.find(notice.to())
                .filter(Person::isIntroduced)
                .filter(person -> onBehalf.ofOwn(person, notice.idea()).isPresent());
    }

    @Override
    public void settle(Notice notice, Outcome outcome, @Nullable String words, Instant now) {
        tray.settle(notice.to().value(), outcome, words, now);
    }

    @Override
    public void postpone(Notice notice, @Nullable String words, Instant until) {
        tray.postpone(notice.to().value(), words, until);
    }

    @Override
    public void release(Notice notice, Instant until) {
        tray.release(notice.to().value(), until);
    }
}
