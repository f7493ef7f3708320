package samskap.scoring.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import samskap.ideas.IdeaId;
import samskap.scoring.Choice;
import samskap.scoring.Voter;
import samskap.shared.Sql;

/** Questions and answers, in {@code scoring_pair} and {@code scoring_answer}. */
@Repository
class PairStore {

    /** An answer that was taken back. */
    private static final String OPEN = "OPEN";

    private static final String SHOWN = """
            SELECT p.id, p.left_id, p.right_id, a.choice
            FROM scoring_pair p
            LEFT JOIN scoring_answer a
              ON a.id = (SELECT MAX(latest.id) FROM scoring_answer latest WHERE latest.pair_id = p.id)
            """;

    private final JdbcClient jdbc;

    PairStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everything that the voter was ever shown, oldest first. */
    List<ShownPair> shownTo(Voter voter) {
        return jdbc.sql(SHOWN + " WHERE " + column(voter) + " = :voter ORDER BY p.id")
                .param("voter", mark(voter))
                .query(PairStore::shown)
                .list();
    }

    /** Keeps the question to this transaction: two answers to it follow each other. */
    Optional<ShownPair> hold(Voter voter, long pair) {
        var held = jdbc.sql("SELECT id FROM scoring_pair WHERE id = :pair AND "
                        + column(voter).substring(2) + " = :voter FOR UPDATE")
                .param("pair", pair)
                .param("voter", mark(voter))
                .query(Long.class)
                .optional();
        return held.flatMap(id -> jdbc.sql(SHOWN + " WHERE p.id = :pair")
                .param("pair", id)
                .query(PairStore::shown)
                .optional());
    }

    /**
     * @param words how much there is to read that the voter does not know yet
     * @throws org.springframework.dao.DuplicateKeyException when the voter has been shown these two already
     */
    ShownPair show(Voter voter, Proposal proposal, int words, Instant at) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO scoring_pair (person_id, visitor, left_id, right_id, held_out, words, shown_at)
                        VALUES (:person, :visitor, :left, :right, :heldOut, :words, :at)
                        """)
                .param(
                        "person",
                        voter.person() == null ? null : voter.person().id().value())
                .param(
                        "visitor",
                        voter.visitor() == null ? null : voter.visitor().toString())
                .param("left", proposal.left().id().value())
                .param("right", proposal.right().id().value())
                .param("heldOut", proposal.heldOut())
                .param("words", words)
                .param("at", Sql.at(at))
                .update(key, "id");
        return new ShownPair(
                Objects.requireNonNull(key.getKey()).longValue(),
                proposal.left().id(),
                proposal.right().id(),
                null);
    }

    /** @param choice null takes the answer back */
    void answer(long pair, @Nullable Choice choice, Instant at) {
        jdbc.sql("INSERT INTO scoring_answer (pair_id, choice, answered_at) VALUES (:pair, :choice, :at)")
                .param("pair", pair)
                .param("choice", choice == null ? OPEN : choice.name())
                .param("at", Sql.at(at))
                .update();
    }

    private static String column(Voter voter) {
        return voter.person() == null ? "p.visitor" : "p.person_id";
    }

    private static Object mark(Voter voter) {
        return voter.person() == null
                ? String.valueOf(voter.visitor())
                : voter.person().id().value();
    }

    private static ShownPair shown(ResultSet row, int number) throws SQLException {
        var choice = row.getString("choice");
        return new ShownPair(
                row.getLong("id"),
                new IdeaId(row.getLong("left_id")),
                new IdeaId(row.getLong("right_id")),
                choice == null || choice.equals(OPEN) ? null : Choice.valueOf(choice));
    }
}
