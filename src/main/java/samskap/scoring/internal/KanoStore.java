package samskap.scoring.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.ideas.IdeaId;
import samskap.identity.Person;
import samskap.scoring.KanoSurvey;
import samskap.shared.Sql;
import samskap.value.lens.Kano;
import samskap.value.lens.Kano.Answer;
import samskap.value.lens.Kano.Feeling;
import samskap.value.lens.Kano.Kind;

/** Pairs of answers in {@code scoring_kano}; the last one of a person on an idea counts. */
@Repository
class KanoStore implements KanoSurvey {

    private static final String COUNTS = """
            SELECT k.idea_id, k.with_it, k.without_it, COUNT(*) AS people FROM scoring_kano k
            JOIN (SELECT MAX(id) AS id FROM scoring_kano %s GROUP BY person_id, idea_id) latest ON latest.id = k.id
            WHERE k.with_it IS NOT NULL GROUP BY k.idea_id, k.with_it, k.without_it
            """;

    private final JdbcClient jdbc;
    private final RatingPolicy policy;
    private final Clock clock;

    KanoStore(JdbcClient jdbc, RatingPolicy policy, Clock clock) {
        this.jdbc = jdbc;
        this.policy = policy;
        this.clock = clock;
    }

    @Override
    public void answer(Person person, IdeaId idea, Answer answer) {
        policy.require(person, idea);
        say(person, idea, answer);
    }

    @Override
    public void withdraw(Person person, IdeaId idea) {
        say(person, idea, null);
    }

    private void say(Person person, IdeaId idea, @Nullable Answer answer) {
        Turns.say(answer, () -> last(person, idea), turn -> add(person, idea, turn, answer));
    }

    private void add(Person person, IdeaId idea, int turn, @Nullable Answer answer) {
        jdbc.sql("""
                        INSERT INTO scoring_kano (idea_id, person_id, turn, with_it, without_it, answered_at)
                        VALUES (:idea, :person, :turn, :with, :without, :at)
                        """)
                .param("idea", idea.value())
                .param("person", person.id().value())
                .param("turn", turn)
                .param("with", answer == null ? null : answer.with().name())
                .param("without", answer == null ? null : answer.without().name())
                .param("at", Sql.at(clock.instant()))
                .update();
    }

    private Turns.Last<Answer> last(Person person, IdeaId idea) {
        return jdbc.sql("""
                        SELECT turn, with_it, without_it FROM scoring_kano
                        WHERE person_id = :person AND idea_id = :idea ORDER BY turn DESC LIMIT 1
                        """)
                .param("person", person.id().value())
                .param("idea", idea.value())
                .query((row, n) ->
                        new Turns.Last<>(row.getInt("turn"), row.getString("with_it") == null ? null : answer(row)))
                .optional()
                .orElseGet(() -> new Turns.Last<>(0, null));
    }

    private static Answer answer(ResultSet row) throws SQLException {
        return new Answer(Feeling.valueOf(row.getString("with_it")), Feeling.valueOf(row.getString("without_it")));
    }

    @Override
    public Optional<Answer> answerOf(Person person, IdeaId idea) {
        return Optional.ofNullable(last(person, idea).said());
    }

    @Override
    public Optional<Kano> of(IdeaId idea) {
        return Optional.ofNullable(
                counted(COUNTS.formatted("WHERE idea_id = " + idea.value())).get(idea));
    }

    @Override
    public Map<IdeaId, Kano> all() {
        return counted(COUNTS.formatted(""));
    }

    private Map<IdeaId, Kano> counted(String sql) {
        var counts = new HashMap<IdeaId, Map<Kind, Integer>>();
        jdbc.sql(sql).query(row -> {
            counts.computeIfAbsent(new IdeaId(row.getLong("idea_id")), idea -> new EnumMap<>(Kind.class))
                    .merge(answer(row).kind(), row.getInt("people"), Integer::sum);
        });
        var found = new HashMap<IdeaId, Kano>();
        counts.forEach((idea, kinds) -> Kano.of(kinds).ifPresent(kano -> found.put(idea, kano)));
        return found;
    }
}
