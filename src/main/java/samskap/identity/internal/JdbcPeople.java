package samskap.identity.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import samskap.identity.EmailAddress;
import samskap.identity.NewPerson;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.Person.Presence;
import samskap.identity.PersonId;
import samskap.identity.Role;
import samskap.shared.Brand;
import samskap.shared.Language;
import samskap.shared.Refusal;
import samskap.shared.ShortMemory;
import samskap.shared.Sql;
import samskap.shared.live.Change;
import samskap.shared.live.Live;
import samskap.shared.text.CleanText;

/** People in the tables {@code identity_person} and {@code identity_role}, with a short memory for names on lists. */
@Repository
class JdbcPeople implements People {

    private static final String COLUMNS = """
            SELECT p.id, p.name, p.language, p.title, p.since, p.introduced,
                   (SELECT GROUP_CONCAT(r.role) FROM identity_role r WHERE r.person_id = p.id) AS roles
            """;

    private static final String SELECT = COLUMNS + "FROM identity_person p ";

    /** Begins with those who work here, who are few beside the customers. */
    private static final String STAFF = COLUMNS + """
            FROM (SELECT DISTINCT s.person_id FROM identity_role s WHERE s.role <> 'CUSTOMER') w
            STRAIGHT_JOIN identity_person p ON p.id = w.person_id
            WHERE p.left_at IS NULL
            """;

    static final String COLLEAGUES =
            STAFF + "AND (p.name LIKE :first OR p.name LIKE :later) ORDER BY p.name, p.id LIMIT :most";

    private static final String WITH_US = "p.left_at IS NULL";

    private final JdbcClient jdbc;
    private final FormerPeople former;
    private final Organisations organisations;

    private final ShortMemory<PersonId, Person> known = new ShortMemory<>();
    private final ShortMemory<PersonId, String> domains = new ShortMemory<>();
    private final Brand brand;

    JdbcPeople(JdbcClient jdbc, FormerPeople former, Organisations organisations, Brand brand, Live live) {
        this.brand = brand;
        this.jdbc = jdbc;
        this.former = former;
        this.organisations = organisations;
        live.heed(this::hear);
    }

    /** Also of what another node has changed. */
    private void hear(Change change) {
        if (change.kind() == Change.Kind.ROLES_CHANGED || change.kind() == Change.Kind.PERSON_CHANGED) {
            forget(new PersonId(change.subject()));
        }
    }

    @Override
    public boolean anybody() {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM identity_person)")
                .query(Boolean.class)
                .single();
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return Optional.ofNullable(find(Set.of(id)).get(id));
    }

    @Override
    public Map<PersonId, Person> find(Collection<PersonId> ids) {
        return known.get(ids, this::read);
    }

    private Map<PersonId, Person> read(List<PersonId> ids) {
        return jdbc
                .sql(SELECT + "WHERE p.id IN (:ids) AND " + WITH_US)
                .param("ids", ids.stream().map(PersonId::value).toList())
                .query(this::person)
                .list()
                .stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
    }

    @Override
    public Map<PersonId, Person> shown(Collection<PersonId> ids, Language reader) {
        var shown = find(ids);
        shown.values().removeIf(Person::isIntroduced);
        var missing =
                ids.stream().filter(id -> !shown.containsKey(id)).distinct().toList();
        shown.putAll(former.shown(missing, reader));
        return shown;
    }

    @Override
    public Optional<Person> withAddress(EmailAddress address) {
        // Before addresses were kept in one form, some were kept as they travel.
        return jdbc.sql(SELECT + "WHERE p.email IN (:email, :ascii) ORDER BY p.id LIMIT 1")
                .param("email", address.value())
                .param("ascii", address.ascii())
                .query(this::person)
                .optional();
    }

    @Override
    public boolean isHere(PersonId id) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM identity_person p WHERE p.id = :id AND " + WITH_US + ")")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<Person> staff() {
        return jdbc.sql(STAFF + "ORDER BY p.name, p.id").query(this::person).list();
    }

    @Override
    public List<Person> colleagues(String typed, int most) {
        var words = CleanText.line(typed);
        if (CleanText.isBlank(words)) {
            return List.of();
        }
        return jdbc.sql(COLLEAGUES)
                .param("first", Sql.plain(words) + "%")
                .param("later", "% " + Sql.plain(words) + "%")
                .param("most", most)
                .query(this::person)
                .list();
    }

    @Override
    public Map<PersonId, String> organisations(Collection<PersonId> ids) {
        return organisations.of(ids);
    }

    @Override
    public EmailAddress addressOf(PersonId id) {
        return jdbc.sql("SELECT email FROM identity_person WHERE id = :id AND left_at IS NULL")
                .param("id", id.value())
                .query((row, n) -> new EmailAddress(row.getString("email")))
                .optional()
                .orElseThrow(Refusal::notFound);
    }

    @Override
    public Optional<String> domainOf(PersonId id) {
        var found = domains.get(
                Set.of(id),
                ids -> addressesOf(ids).entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, address -> address.getValue().domain())));
        return Optional.ofNullable(found.get(id));
    }

    @Override
    @Transactional
    public Person add(NewPerson newcomer) {
        var keys = new GeneratedKeyHolder();
        try {
            jdbc.sql("""
                            INSERT INTO identity_person (email, name, language, title, since)
                            VALUES (:email, :name, :language, :title, :since)
                            """)
                    .param("email", newcomer.address().value())
                    .param("name", newcomer.name())
                    .param("language", newcomer.language().code())
                    .param("title", newcomer.title())
                    .param("since", newcomer.since())
                    .update(keys, "id");
        } catch (DuplicateKeyException taken) {
            throw Refusal.of("email", "identity.refused.addressTaken");
        }
        var id = new PersonId(java.util.Objects.requireNonNull(keys.getKey()).longValue());
        newcomer.roles()
                .forEach(role -> jdbc.sql("INSERT INTO identity_role (person_id, role) VALUES (:id, :role)")
                        .param("id", id.value())
                        .param("role", role.name())
                        .update());
        return new Person(
                id, newcomer.name(), newcomer.language(), newcomer.roles(), newcomer.title(), newcomer.since());
    }

    /** Somebody by what a colleague noted, until they come themselves. Call it in a transaction. */
    Person introduce(NewPerson noted) {
        var added = add(noted);
        jdbc.sql("UPDATE identity_person SET introduced = TRUE WHERE id = :id")
                .param("id", added.id().value())
                .update();
        return find(added.id()).orElseThrow(Refusal::notFound);
    }

    /** Whom a colleague introduced has come, and says what they are called. Call it in a transaction. */
    Person comeIn(PersonId id, String name, Language language, LocalDate since) {
        jdbc.sql("""
                        UPDATE identity_person SET introduced = FALSE, name = :name, language = :language, since = :since
                        WHERE id = :id AND introduced AND left_at IS NULL
                        """)
                .param("name", name)
                .param("language", language.code())
                .param("since", since)
                .param("id", id.value())
                .update();
        forget(id);
        refreshAfterCommit(id);
        return find(id).orElseThrow(Refusal::notFound);
    }

    @Override
    public void speak(PersonId id, Language language) {
        if (!brand.languages().contains(language)) {
            throw Refusal.notAllowed();
        }
        jdbc.sql("UPDATE identity_person SET language = :language WHERE id = :id")
                .param("language", language.code())
                .param("id", id.value())
                .update();
        forget(id);
    }

    /** Reads the person anew from now on. */
    void forget(PersonId id) {
        known.forget(id);
        domains.forget(id);
    }

    @Override
    public Map<PersonId, EmailAddress> addressesOf(Collection<PersonId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("SELECT id, email FROM identity_person WHERE id IN (:ids) AND left_at IS NULL")
                .param("ids", ids.stream().map(PersonId::value).toList())
                .query((row, n) -> Map.entry(new PersonId(row.getLong("id")), new EmailAddress(row.getString("email"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Before anybody hears that the running transaction is done. */
    void refreshAfterCommit(PersonId id) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                forget(id);
            }
        });
    }

    private Person person(ResultSet row, int number) throws SQLException {
        var roles = Arrays.stream(Optional.ofNullable(row.getString("roles"))
                        .orElse("CUSTOMER")
                        .split(","))
                .map(Role::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
        return new Person(
                new PersonId(row.getLong("id")),
                row.getString("name"),
                brand.spoken(Language.ofCode(row.getString("language")).orElse(Language.EN)),
                roles,
                row.getString("title"),
                row.getObject("since", LocalDate.class),
                row.getBoolean("introduced") ? Presence.INTRODUCED : Presence.HERE);
    }
}
