package samskap.identity.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.identity.SignIns;
import samskap.shared.ShortMemory;
import samskap.shared.Sql;
import samskap.shared.live.Change;
import samskap.shared.live.Live;
import samskap.shared.text.TimeAgo;

/** Sign-ins in {@code identity_sign_in}, with a short memory of those that hold. */
@Repository
class SignInRows implements SignIns {

    private static final Duration USED = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Live live;
    private final Clock clock;

    private final ShortMemory<Long, PersonId> holding = new ShortMemory<>();

    SignInRows(JdbcClient jdbc, Live live, Clock clock) {
        this.jdbc = jdbc;
        this.live = live;
        this.clock = clock;
        live.heed(this::hear);
    }

    @Override
    public Begun begin(PersonId person, String browser) {
        var secret = LinkSecret.next();
        var keys = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO identity_sign_in (person_id, hash, device, since, seen_at)
                        VALUES (:person, :hash, :device, :now, :now)
                        """)
                .param("person", person.value())
                .param("hash", LinkSecret.hash(secret))
                .param("device", Device.of(browser))
                .param("now", Sql.at(clock.instant()))
                .update(keys, "id");
        return new Begun(Objects.requireNonNull(keys.getKey()).longValue(), secret);
    }

    @Override
    public Optional<Place> known(String secret) {
        var found = jdbc.sql("SELECT * FROM identity_sign_in WHERE hash = :hash AND seen_at > :oldest")
                .param("hash", LinkSecret.hash(secret))
                .param("oldest", Sql.at(clock.instant().minus(LIFE)))
                .query(SignInRows::place)
                .optional();
        found.ifPresent(place -> use(place.id()));
        return found;
    }

    @Override
    public boolean holds(long id, PersonId person) {
        return person.equals(holding.get(List.of(id), ids -> readHolder(id)).get(id));
    }

    private Map<Long, PersonId> readHolder(long id) {
        var place = jdbc.sql("SELECT * FROM identity_sign_in WHERE id = :id")
                .param("id", id)
                .query(SignInRows::place)
                .optional();
        place.ifPresent(used -> use(used.id()));
        return place.map(used -> Map.of(id, used.person())).orElse(Map.of());
    }

    private void use(long id) {
        var now = clock.instant();
        jdbc.sql("UPDATE identity_sign_in SET seen_at = :now WHERE id = :id AND seen_at < :hourAgo")
                .param("now", Sql.at(now))
                .param("id", id)
                .param("hourAgo", Sql.at(now.minus(USED)))
                .update();
    }

    @Override
    public List<Place> of(Person person) {
        return jdbc.sql(
                        "SELECT * FROM identity_sign_in WHERE person_id = :person ORDER BY seen_at DESC, id DESC LIMIT 100")
                .param("person", person.id().value())
                .query(SignInRows::place)
                .list();
    }

    @Override
    public void end(Person person, long id) {
        jdbc.sql("DELETE FROM identity_sign_in WHERE id = :id AND person_id = :person")
                .param("id", id)
                .param("person", person.id().value())
                .update();
        ended(person.id());
    }

    @Override
    public void forget(Place place) {
        jdbc.sql("DELETE FROM identity_sign_in WHERE id = :id")
                .param("id", place.id())
                .update();
        ended(place.person());
    }

    @Override
    public void endAll(Person person) {
        jdbc.sql("DELETE FROM identity_sign_in WHERE person_id = :person")
                .param("person", person.id().value())
                .update();
        ended(person.id());
    }

    @Override
    public void endOthers(Person person, long kept) {
        jdbc.sql("DELETE FROM identity_sign_in WHERE person_id = :person AND id <> :kept")
                .param("person", person.id().value())
                .param("kept", kept)
                .update();
        ended(person.id());
    }

    /** Once it is so, nothing remembers otherwise, and the person's pages look anew who is at them. */
    private void ended(PersonId person) {
        live.changed(new Change(Change.Kind.SIGN_INS_ENDED, person.value()));
    }

    private void hear(Change change) {
        if (change.kind() == Change.Kind.SIGN_INS_ENDED) {
            holding.forgetIf(new PersonId(change.subject())::equals);
        }
    }

    private static Place place(ResultSet row, int number) throws SQLException {
        return new Place(
                row.getLong("id"),
                new PersonId(row.getLong("person_id")),
                row.getString("device"),
                Sql.instant(row, "since"),
                Sql.instant(row, "seen_at"));
    }

    @Scheduled(cron = "0 10 3 * * *", zone = TimeAgo.HOME_ID)
    void forgetOld() {
        jdbc.sql("DELETE FROM identity_sign_in WHERE seen_at < :oldest")
                .param("oldest", Sql.at(clock.instant().minus(LIFE)))
                .update();
    }
}
