package samskap.asking.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.asking.Willingness;
import samskap.identity.PersonId;
import samskap.shared.Sql;

/** When people were asked, and how often they want to be, in {@code asking_person}. */
@Repository
class TurnStore {

    private static final List<String> COLUMNS = List.of("turn_1", "turn_2", "turn_3", "turn_4");

    private final JdbcClient jdbc;

    TurnStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Keeps these people's rows to the running transaction, one by one. Everybody holds people in the order of their
     * ids and before anything else, so that two who do wait for each other in a row and never in a circle. A read of
     * many rows at once may take others on its way, as all of a small table. The update that changes nothing takes the
     * row as a writer does: to read first and write then would lock two readers out.
     *
     * @param sorted by id
     * @return the rows as they are now, whatever else this transaction has read before
     */
    Map<PersonId, PersonTurns> hold(List<PersonId> sorted) {
        return sorted.stream().collect(Collectors.toMap(Function.identity(), this::hold));
    }

    /** The same for somebody who leaves: nothing is begun for them. */
    void keep(PersonId leaving) {
        jdbc.sql("SELECT person_id FROM asking_person WHERE person_id = :person FOR UPDATE")
                .param("person", leaving.value())
                .query(Long.class)
                .optional();
    }

    PersonTurns hold(PersonId person) {
        return jdbc.sql("""
                        INSERT INTO asking_person (person_id) VALUES (:person)
                        ON DUPLICATE KEY UPDATE willingness = willingness
                        RETURNING *
                        """)
                .param("person", person.value())
                .query((row, n) -> turns(row))
                .single();
    }

    Map<PersonId, PersonTurns> of(Collection<PersonId> people) {
        var all = new HashMap<PersonId, PersonTurns>();
        Sql.inPieces(people.stream().map(PersonId::value))
                .forEach(ids -> jdbc.sql("SELECT * FROM asking_person WHERE person_id IN (:people)")
                        .param("people", ids)
                        .query(row -> {
                            all.put(new PersonId(row.getLong("person_id")), turns(row));
                        }));
        return all;
    }

    PersonTurns of(PersonId person) {
        return of(List.of(person)).getOrDefault(person, PersonTurns.NONE);
    }

    private static PersonTurns turns(ResultSet row) throws SQLException {
        var turns = new ArrayList<Instant>();
        for (var column : COLUMNS) {
            Optional.ofNullable(Sql.instantOrNull(row, column)).ifPresent(turns::add);
        }
        return new PersonTurns(Willingness.valueOf(row.getString("willingness")), List.copyOf(turns));
    }

    /** The latest turn of somebody who is held. */
    void add(PersonId person, Instant at) {
        jdbc.sql("""
                        UPDATE asking_person SET turn_4 = turn_3, turn_3 = turn_2, turn_2 = turn_1, turn_1 = :at
                        WHERE person_id = :person
                        """).param("at", Sql.at(at)).param("person", person.value()).update();
    }

    void choose(PersonId person, Willingness willingness) {
        jdbc.sql("UPDATE asking_person SET willingness = :willingness WHERE person_id = :person")
                .param("willingness", willingness.name())
                .param("person", person.value())
                .update();
    }
}
