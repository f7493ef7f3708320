package samskap.scoring.internal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.scoring.Survey.Sign;
import samskap.shared.Sql;
import samskap.value.evidence.Signs;

/** Looks in the answers for what no honest crowd would say. Only a question's last answer is an answer. */
@Repository
class AnswerSigns {

    private static final int FEWEST = 12;
    private static final int MANY_FAST = 5;

    private static final String LATEST = """
            FROM scoring_answer a JOIN scoring_pair p ON p.id = a.pair_id
            WHERE a.answered_at >= :since AND p.person_id IS NOT NULL AND NOT p.by_staff
              AND NOT EXISTS (SELECT 1 FROM scoring_answer later WHERE later.pair_id = a.pair_id AND later.id > a.id)
            """;

    private record Side(PersonId person, int left, int decided) {

        int more() {
            return Math.max(left, decided - left);
        }
    }

    private final JdbcClient jdbc;
    private final People people;

    AnswerSigns(JdbcClient jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    /** @param since what was answered earlier is looked at no more */
    List<Sign> since(Instant since) {
        return Stream.concat(oneSided(since), fast(since)).toList();
    }

    private Stream<Sign> oneSided(Instant since) {
        var sides = jdbc.sql("SELECT p.person_id, SUM(a.choice = 'LEFT') AS on_left, COUNT(*) AS decided "
                        + LATEST
                        + "AND a.choice IN ('LEFT', 'RIGHT') GROUP BY p.person_id HAVING decided >= :fewest")
                .param("since", Sql.at(since))
                .param("fewest", FEWEST)
                .query((row, n) ->
                        new Side(new PersonId(row.getLong("person_id")), row.getInt("on_left"), row.getInt("decided")))
                .list();
        return Signs.holding(sides.stream()
                        .map(side -> new Signs.Sign<>(side, Signs.oneSided(side.left(), side.decided())))
                        .toList())
                .stream()
                .map(Signs.Sign::subject)
                .map(side -> of("scoring.sign.oneSided", side.person(), side.more(), side.decided()));
    }

    /** Answered faster than anybody reads, again and again. */
    private Stream<Sign> fast(Instant since) {
        return jdbc
                .sql("""
                        SELECT p.person_id, COUNT(*) AS everything,
                               SUM(p.words > :speed * TIMESTAMPDIFF(MICROSECOND, p.shown_at, a.answered_at) / 1e6) AS fast
                        """ + LATEST + """
                        AND a.choice IN ('LEFT', 'RIGHT', 'TIE')
                        GROUP BY p.person_id HAVING fast >= :many AND fast > everything / 2 ORDER BY fast DESC
                        """)
                .params(Map.of("since", Sql.at(since), "speed", Signs.FASTEST_READING, "many", MANY_FAST))
                .query((row, n) -> of(
                        "scoring.sign.fast",
                        new PersonId(row.getLong("person_id")),
                        row.getInt("fast"),
                        row.getInt("everything")))
                .list()
                .stream();
    }

    private Sign of(String key, PersonId person, int odd, int all) {
        return new Sign(key, List.of(people.find(person).map(Person::name).orElse("–"), odd, all), null);
    }
}
