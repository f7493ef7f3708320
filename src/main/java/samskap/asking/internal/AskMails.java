package samskap.asking.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.asking.AskId;
import samskap.identity.People;
import samskap.identity.PersonId;
import samskap.mail.Outbox;
import samskap.notification.MailChoice;
import samskap.shared.Sql;

/** What leaves by mail, in {@code asking_mail}. */
@Repository
class AskMails {

    static final String TABLE = "asking_mail";

    private final JdbcClient jdbc;
    private final MailChoice choice;
    private final People people;

    AskMails(JdbcClient jdbc, MailChoice choice, People people) {
        this.jdbc = jdbc;
        this.choice = choice;
        this.people = people;
    }

    /**
     * One that is about to leave.
     *
     * @param said what is said back in it; null where it asks
     */
    record Parcel(long id, AskId ask, PersonId to, @Nullable Long said, Instant madeAt, int tries)
            implements Outbox.Due {

        boolean asks() {
            return said == null;
        }

        @Override
        public long lane() {
            return to.value();
        }

        @Override
        public String name() {
            return (asks() ? "the ask " : "the word back to ask ") + ask.value() + " to person " + to.value();
        }
    }

    /** Whoever wants no mail gets none: it stands on their page. */
    void add(long asked, @Nullable Long said, PersonId to, Instant from, Instant now) {
        people.find(to)
                .flatMap(person -> choice.due(person, from))
                .ifPresent(due -> jdbc.sql("""
                        INSERT INTO asking_mail (asked_id, said_id, made_at, due_at) VALUES (:asked, :said, :now, :due)
                        """)
                        .param("asked", asked)
                        .param("said", said)
                        .param("now", Sql.at(now))
                        .param("due", Sql.at(due))
                        .update());
    }

    List<Parcel> find(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("""
                                SELECT m.*, d.ask_id, d.person_id FROM asking_mail m
                                JOIN asking_asked d ON d.id = m.asked_id WHERE m.id IN (:ids) ORDER BY m.id
                                """).param("ids", ids).query(AskMails::parcel).list();
    }

    private static Parcel parcel(ResultSet row, int number) throws SQLException {
        return new Parcel(
                row.getLong("id"),
                new AskId(row.getLong("ask_id")),
                new PersonId(row.getLong("person_id")),
                Sql.longOrNull(row, "said_id"),
                Sql.instant(row, "made_at"),
                row.getInt("tries"));
    }

    /** What was said back in it, and by whom. */
    record Back(PersonId by, String words) {}

    Back back(long said) {
        return jdbc.sql("SELECT by_id, words FROM asking_said WHERE id = :said")
                .param("said", said)
                .query((row, n) -> new Back(new PersonId(row.getLong("by_id")), row.getString("words")))
                .single();
    }

    /** Nothing leaves any more for whoever is forgotten. */
    void forget(PersonId person) {
        jdbc.sql("""
                        DELETE m FROM asking_mail m JOIN asking_asked d ON d.id = m.asked_id WHERE d.person_id = :person
                        """).param("person", person.value()).update();
    }
}
