package samskap.mail.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.identity.EmailAddress;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.PersonForgotten;
import samskap.identity.PersonId;
import samskap.identity.Role;
import samskap.mail.Bounces;
import samskap.shared.InOneGo;
import samskap.shared.Refusal;
import samskap.shared.Sql;
import samskap.shared.text.CleanText;

/** In {@code mail_bounce}, one row for each person, with the address that it is about. */
@Repository
class BounceStore implements Bounces {

    /** A mailbox that took mail for so long starts from nothing. */
    private static final Duration SOFT_COUNTS = Duration.ofDays(30);

    private static final int LONGEST = 300;

    private final JdbcClient jdbc;
    private final People people;
    private final InOneGo inOneGo;
    private final Clock clock;

    BounceStore(JdbcClient jdbc, People people, InOneGo inOneGo, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.inOneGo = inOneGo;
        this.clock = clock;
    }

    @Override
    public void hard(EmailAddress address, String words) {
        note(address, words, true);
    }

    @Override
    public void soft(EmailAddress address, String words) {
        note(address, words, false);
    }

    private void note(EmailAddress address, String words, boolean hard) {
        var now = clock.instant();
        people.withAddress(address)
                .ifPresent(person -> inOneGo.run(() -> jdbc.sql("""
                        INSERT INTO mail_bounce (person_id, address, hard, times, words, last_at)
                        VALUES (:person, :address, :hard, 1, :words, :now)
                        ON DUPLICATE KEY UPDATE
                          hard = IF(address = :address, hard OR :hard, :hard),
                          times = CASE WHEN address <> :address OR last_at < :forgotten THEN 1
                                       WHEN DATE(last_at) = DATE(:now) AND NOT :hard THEN times
                                       ELSE times + 1 END,
                          address = :address, words = :words, last_at = :now
                        """)
                        .param("person", person.id().value())
                        .param("address", address.value())
                        .param("hard", hard)
                        .param("words", shortened(words))
                        .param("forgotten", Sql.at(now.minus(SOFT_COUNTS)))
                        .param("now", Sql.at(now))
                        .update()));
    }

    private static String shortened(String words) {
        var line = CleanText.line(words);
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }

    @Override
    public Optional<Bounced> of(PersonId person) {
        return jdbc.sql("SELECT * FROM mail_bounce WHERE person_id = :person")
                .param("person", person.value())
                .query(BounceStore::bounced)
                .optional();
    }

    @Override
    public Set<PersonId> unreachable(Collection<PersonId> wanted) {
        if (wanted.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(jdbc.sql("SELECT person_id FROM mail_bounce"
                        + " WHERE person_id IN (:people) AND (hard OR times >= " + MOST_SOFT + ")")
                .param("people", wanted.stream().map(PersonId::value).toList())
                .query((row, n) -> new PersonId(row.getLong("person_id")))
                .list());
    }

    /** Those of these addresses that take no mail. */
    Set<EmailAddress> stopped(Collection<EmailAddress> addresses) {
        if (addresses.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(jdbc.sql("SELECT address FROM mail_bounce"
                        + " WHERE address IN (:addresses) AND (hard OR times >= " + MOST_SOFT + ")")
                .param("addresses", addresses.stream().map(EmailAddress::value).toList())
                .query((row, n) -> new EmailAddress(row.getString("address")))
                .list());
    }

    @Override
    public List<Bounced> latest(Person admin, int most) {
        admin.require(Role.ADMIN);
        return jdbc.sql("SELECT * FROM mail_bounce ORDER BY last_at DESC LIMIT :most")
                .param("most", most)
                .query(BounceStore::bounced)
                .list();
    }

    @Override
    public void tryAgain(Person by, PersonId person) {
        if (!by.id().equals(person) && !by.has(Role.ADMIN)) {
            throw Refusal.notAllowed();
        }
        forget(person);
    }

    /** Whoever used this address has another one. */
    void moved(EmailAddress from) {
        jdbc.sql("DELETE FROM mail_bounce WHERE address = :from")
                .param("from", from.value())
                .update();
    }

    @EventListener
    void forget(PersonForgotten forgotten) {
        forget(forgotten.person());
    }

    private void forget(PersonId person) {
        jdbc.sql("DELETE FROM mail_bounce WHERE person_id = :person")
                .param("person", person.value())
                .update();
    }

    private static Bounced bounced(ResultSet row, int number) throws SQLException {
        var hard = row.getBoolean("hard");
        var times = row.getInt("times");
        return new Bounced(
                new PersonId(row.getLong("person_id")),
                hard || times >= MOST_SOFT,
                row.getString("words"),
                times,
                Sql.instant(row, "last_at"));
    }
}
