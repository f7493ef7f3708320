package samskap.scoring.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.ideas.IdeaId;
import samskap.ideas.Ideas;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.identity.Role;
import samskap.scoring.Estimate;
import samskap.scoring.Estimates;
import samskap.scoring.Factor;
import samskap.shared.InOneGo;
import samskap.shared.Refusal;
import samskap.shared.Sql;

/** Estimates in {@code scoring_estimate}; the last one of an idea's factor counts. */
@Repository
class JdbcEstimates implements Estimates {

    private static final String LATEST = """
            SELECT e.* FROM scoring_estimate e
            JOIN (SELECT MAX(id) AS id FROM scoring_estimate %s GROUP BY idea_id, factor) latest ON latest.id = e.id
            WHERE e.likely IS NOT NULL
            """;

    private record Row(IdeaId idea, Factor factor, Estimate estimate) {}

    private final JdbcClient jdbc;
    private final Ideas ideas;
    private final Scoring scoring;
    private final InOneGo inOneGo;
    private final Clock clock;

    JdbcEstimates(JdbcClient jdbc, Ideas ideas, Scoring scoring, InOneGo inOneGo, Clock clock) {
        this.jdbc = jdbc;
        this.ideas = ideas;
        this.scoring = scoring;
        this.inOneGo = inOneGo;
        this.clock = clock;
    }

    @Override
    public Map<Factor, Estimate> of(IdeaId idea) {
        var rows = jdbc.sql(LATEST.formatted("WHERE idea_id = :idea"))
                .param("idea", idea.value())
                .query(JdbcEstimates::row)
                .list();
        return byIdea(rows).getOrDefault(idea, Map.of());
    }

    @Override
    public Map<IdeaId, Map<Factor, Estimate>> all() {
        return byIdea(jdbc.sql(LATEST.formatted("")).query(JdbcEstimates::row).list());
    }

    private static Map<IdeaId, Map<Factor, Estimate>> byIdea(List<Row> rows) {
        var all = new HashMap<IdeaId, Map<Factor, Estimate>>();
        rows.forEach(row -> all.computeIfAbsent(row.idea(), idea -> new EnumMap<>(Factor.class))
                .put(row.factor(), row.estimate()));
        return all;
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var read = row.getDouble("at_most");
        @Nullable Double atMost = row.wasNull() ? null : read;
        return new Row(
                new IdeaId(row.getLong("idea_id")),
                Factor.valueOf(row.getString("factor")),
                new Estimate(
                        row.getDouble("likely"),
                        atMost,
                        new PersonId(row.getLong("person_id")),
                        Sql.instant(row, "made_at")));
    }

    @Override
    public void estimate(Person by, IdeaId idea, Map<Factor, Guess> guesses) {
        by.require(Role.OWNER);
        guesses.forEach((factor, guess) -> check(factor, guess.likely(), guess.atMost()));
        ideas.find(idea).orElseThrow(Refusal::notFound);
        inOneGo.run(() -> guesses.forEach((factor, guess) -> add(by, idea, factor, guess)));
        scoring.learn();
    }

    private void add(Person by, IdeaId idea, Factor factor, Guess guess) {
        jdbc.sql("""
                        INSERT INTO scoring_estimate (idea_id, factor, likely, at_most, person_id, made_at)
                        VALUES (:idea, :factor, :likely, :atMost, :person, :at)
                        """)
                .param("idea", idea.value())
                .param("factor", factor.name())
                .param("likely", guess.likely())
                .param("atMost", guess.likely() == null ? null : guess.atMost())
                .param("person", by.id().value())
                .param("at", Sql.at(clock.instant()))
                .update();
    }

    private static void check(Factor factor, @Nullable Double likely, @Nullable Double atMost) {
        var field = factor.name().toLowerCase(Locale.ROOT);
        if (likely != null && !factor.holds(likely) || atMost != null && !factor.holds(atMost)) {
            throw Refusal.of(field, "scoring.refused.offScale", factor.least(), factor.most());
        }
        if (likely != null && atMost != null && atMost < likely) {
            throw Refusal.of(field, "scoring.refused.atMostBelowLikely");
        }
    }
}
