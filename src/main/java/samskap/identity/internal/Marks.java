package samskap.identity.internal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;
import samskap.identity.AddressMarks;
import samskap.identity.EmailAddress;
import samskap.identity.PersonId;
import samskap.shared.Refusal;
import samskap.shared.Sql;

/** Marks in {@code identity_mark}: HMAC-SHA256 under a key of this place's own. */
@Repository
class Marks implements AddressMarks {

    private static final String HMAC = "HmacSHA256";

    private final JdbcClient jdbc;
    private final Clock clock;
    private volatile byte @Nullable [] known;

    Marks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String of(PersonId person) {
        return of(addressOf(person).orElseThrow(Refusal::notFound));
    }

    @Override
    public Map<PersonId, String> of(Collection<PersonId> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("SELECT id, email FROM identity_person WHERE id IN (:ids) AND left_at IS NULL")
                .param("ids", people.stream().map(PersonId::value).toList())
                .query((row, n) ->
                        Map.entry(new PersonId(row.getLong("id")), of(new EmailAddress(row.getString("email")))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Optional<EmailAddress> addressOf(PersonId person) {
        return jdbc.sql("SELECT email FROM identity_person WHERE id = :id AND left_at IS NULL")
                .param("id", person.value())
                .query((row, n) -> new EmailAddress(row.getString("email")))
                .optional();
    }

    private String of(EmailAddress address) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key(), HMAC));
            return HexFormat.of().formatHex(mac.doFinal(address.value().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public Set<PersonId> formerSelvesOf(PersonId person) {
        return Set.copyOf(jdbc.sql("SELECT person_id FROM identity_mark WHERE mark = :mark AND until_at > :now")
                .param("mark", of(person))
                .param("now", Sql.at(clock.instant()))
                .query((row, n) -> new PersonId(row.getLong("person_id")))
                .list());
    }

    @Override
    public Set<PersonId> withoutFormerSelves(Collection<PersonId> people) {
        var marks = new HashMap<>(of(people));
        marks.values().removeAll(marksOfThoseWhoLeft(marks.values()));
        return marks.keySet();
    }

    private Set<String> marksOfThoseWhoLeft(Collection<String> marks) {
        return marks.isEmpty()
                ? Set.of()
                : jdbc.sql("SELECT DISTINCT mark FROM identity_mark WHERE mark IN (:marks) AND until_at > :now")
                        .param("marks", marks)
                        .param("now", Sql.at(clock.instant()))
                        .query((row, n) -> row.getString("mark"))
                        .set();
    }

    /** Whoever has the address had themselves forgotten: only they decide whether they come back. */
    boolean leftLately(EmailAddress address) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM identity_mark WHERE mark = :mark AND until_at > :now)")
                .param("mark", of(address))
                .param("now", Sql.at(clock.instant()))
                .query(Boolean.class)
                .single();
    }

    /** Those of these addresses whose owners left lately. */
    Set<EmailAddress> leftLately(Collection<EmailAddress> addresses) {
        var byMark = addresses.stream().collect(Collectors.toMap(this::of, Function.identity(), (one, same) -> one));
        return marksOfThoseWhoLeft(byMark.keySet()).stream().map(byMark::get).collect(Collectors.toSet());
    }

    /** The person has another address from now on; should they leave, both are known for a while. */
    void hadAnother(PersonId person, EmailAddress before) {
        add(person, of(before));
    }

    /** Call it while the address is still there. */
    void leaves(PersonId person) {
        add(person, of(person));
        jdbc.sql("UPDATE identity_mark SET until_at = :until WHERE person_id = :person")
                .param("until", Sql.at(clock.instant().plus(KEPT)))
                .param("person", person.value())
                .update();
    }

    private void add(PersonId person, String mark) {
        jdbc.sql("INSERT IGNORE INTO identity_mark (mark, person_id) VALUES (:mark, :person)")
                .param("mark", mark)
                .param("person", person.value())
                .update();
    }

    @Scheduled(fixedDelayString = "PT6H", initialDelayString = "PT15M")
    void forgetOld() {
        jdbc.sql("DELETE FROM identity_mark WHERE until_at <= :now")
                .param("now", Sql.at(clock.instant()))
                .update();
    }

    private byte[] key() {
        var key = known;
        if (key == null) {
            key = HexFormat.of().parseHex(kept().orElseGet(this::make));
            known = key;
        }
        return key;
    }

    private Optional<String> kept() {
        return jdbc.sql("SELECT secret FROM identity_key WHERE id = 1")
                .query(String.class)
                .optional();
    }

    /** Two who make one at once both go on with the first one's. */
    private String make() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        jdbc.sql("INSERT IGNORE INTO identity_key (id, secret) VALUES (1, :secret)")
                .param("secret", HexFormat.of().formatHex(bytes))
                .update();
        return kept().orElseThrow();
    }
}
