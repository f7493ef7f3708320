package samskap.scoring.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.scoring.Survey.Sign;
import samskap.value.evidence.Signs;

/** Looks in the answers for what no honest crowd would say. */
@Repository
class SignStore {

    private static final int FEWEST = 12;
    private static final int MANY_FAST = 5;
    private static final int MOST = 8;

    private record Side(PersonId person, int left, int decided) {}

    private record Fast(PersonId person, int fast, int all) {}

    private final JdbcClient jdbc;
    private final People people;

    SignStore(JdbcClient jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    List<Sign> seen() {
        var seen = new ArrayList<Sign>();
        oneSided()
                .forEach(side -> seen.add(new Sign(
                        "scoring.sign.oneSided",
                        List.of(
                                name(side.person()),
                                Math.max(side.left(), side.decided() - side.left()),
                                side.decided()))));
        fast().forEach(fast ->
                seen.add(new Sign("scoring.sign.fast", List.of(name(fast.person()), fast.fast(), fast.all()))));
        return seen.stream().limit(MOST).toList();
    }

    private List<Side> oneSided() {
        var sides = jdbc.sql("""
                        SELECT p.person_id, SUM(a.choice = 'LEFT') AS on_left, COUNT(*) AS decided
                        FROM scoring_answer a JOIN scoring_pair p ON p.id = a.pair_id
                        WHERE p.person_id IS NOT NULL AND a.choice IN ('LEFT', 'RIGHT')
                        GROUP BY p.person_id HAVING decided >= :fewest
                        """)
                .param("fewest", FEWEST)
                .query((row, n) ->
                        new Side(new PersonId(row.getLong("person_id")), row.getInt("on_left"), row.getInt("decided")))
                .list();
        return Signs.holding(sides.stream()
                        .map(side -> new Signs.Sign<>(side, Signs.oneSided(side.left(), side.decided())))
                        .toList())
                .stream()
                .map(Signs.Sign::subject)
                .toList();
    }

    /** Answered faster than anybody reads, again and again. */
    private List<Fast> fast() {
        return jdbc.sql("""
                        SELECT p.person_id, COUNT(*) AS everything,
                               SUM(p.words > :speed * TIMESTAMPDIFF(MICROSECOND, p.shown_at, a.answered_at) / 1e6) AS fast
                        FROM scoring_answer a JOIN scoring_pair p ON p.id = a.pair_id
                        WHERE p.person_id IS NOT NULL AND a.choice IN ('LEFT', 'RIGHT', 'TIE')
                        GROUP BY p.person_id HAVING fast >= :many AND fast > everything / 2 ORDER BY fast DESC
                        """)
                .params(Map.of("speed", Signs.FASTEST_READING, "many", MANY_FAST))
                .query((row, n) ->
                        new Fast(new PersonId(row.getLong("person_id")), row.getInt("fast"), row.getInt("everything")))
                .list();
    }

    private String name(PersonId person) {
        return people.find(person).map(Person::name).orElse("");
    }
}
