package samskap.scoring.internal;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.ideas.IdeaId;
import samskap.identity.PersonId;
import samskap.scoring.Choice;
import samskap.value.pairwise.Outcome;

/** Reads the facts for the models. */
@Repository
class FactReader {

    /** How much a customer says an idea would help. */
    record Rated(long id, IdeaId idea, PersonId person, int rating) {}

    /**
     * Numbers are given before a commit, so a lower one may be seen later than a higher: the last ones are read again.
     */
    private static final int LATE = 1_000;

    private final JdbcClient jdbc;

    FactReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes in the answers of people (or of visitors) that are not in the log yet, up to the mark. */
    void readInto(AnswerLog log, boolean visitors, Watermark upTo) {
        jdbc.sql("""
                        SELECT a.id, a.pair_id, a.choice, p.left_id, p.right_id, p.held_out, COALESCE(p.person_id, 0) AS person
                        FROM scoring_answer a JOIN scoring_pair p ON p.id = a.pair_id
                        WHERE a.id > :last AND a.id <= :upTo AND p.person_id IS %s NULL AND NOT p.by_staff ORDER BY a.id
                        """.formatted(visitors ? "" : "NOT"))
                .param("last", log.last() - LATE)
                .param("upTo", upTo.answer())
                .query(row -> {
                    log.take(new AnswerLog.Entry(
                            row.getLong("id"),
                            row.getLong("pair_id"),
                            new IdeaId(row.getLong("left_id")),
                            new IdeaId(row.getLong("right_id")),
                            row.getLong("person"),
                            outcome(row.getString("choice")),
                            row.getBoolean("held_out")));
                });
    }

    private static byte outcome(String choice) {
        if (choice.equals(Choice.LEFT.name())) {
            return (byte) Outcome.LEFT.ordinal();
        }
        if (choice.equals(Choice.RIGHT.name())) {
            return (byte) Outcome.RIGHT.ordinal();
        }
        return choice.equals(Choice.TIE.name()) ? (byte) Outcome.TIE.ordinal() : AnswerLog.NOTHING;
    }

    /** Each person's last word on each idea up to the mark. */
    List<Rated> ratings(Watermark upTo) {
        return jdbc.sql("""
                        SELECT r.id, r.idea_id, r.person_id, r.rating FROM scoring_rating r
                        JOIN (SELECT MAX(id) AS id FROM scoring_rating WHERE id <= :upTo
                              GROUP BY person_id, idea_id) latest ON latest.id = r.id
                        WHERE r.rating IS NOT NULL ORDER BY r.id
                        """)
                .param("upTo", upTo.rating())
                .query((row, n) -> new Rated(
                        row.getLong("id"),
                        new IdeaId(row.getLong("idea_id")),
                        new PersonId(row.getLong("person_id")),
                        row.getInt("rating")))
                .list();
    }

    /** How many facts there are up to the mark, those that were taken back or are no longer the last too. */
    long rows(Watermark upTo) {
        return rows("scoring_answer", upTo.answer())
                + rows("scoring_rating", upTo.rating())
                + rows("scoring_judgement", upTo.judgement());
    }

    private long rows(String table, long upTo) {
        return jdbc.sql("SELECT COUNT(*) FROM " + table + " WHERE id <= :upTo")
                .param("upTo", upTo)
                .query(Long.class)
                .single();
    }

    /** How far facts go at this moment. */
    Watermark watermark() {
        return new Watermark(last("scoring_answer"), last("scoring_rating"), last("scoring_judgement"));
    }

    private long last(String table) {
        return jdbc.sql("SELECT COALESCE(MAX(id), 0) FROM " + table)
                .query(Long.class)
                .single();
    }
}
