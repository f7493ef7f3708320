package samskap.ideas.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.ideas.Backing;
import samskap.ideas.Families;
import samskap.ideas.IdeaId;
import samskap.ideas.IdeaPulse;
import samskap.ideas.Spoken;
import samskap.ideas.Status;
import samskap.ideas.Trend;
import samskap.ideas.Trend.Weight;
import samskap.identity.PersonId;
import samskap.shared.Sql;

@Repository
class JdbcPulse implements IdeaPulse {

    /** ln(e^trend + e^term), as {@link Trend#plus} computes it. */
    private static final String PLUS_TERM = "GREATEST(trend, :term) + LN(1 + EXP(-ABS(trend - :term)))";

    private record Heat(double trend, double sharing) {}

    /** @param into what the idea was merged into, null when it stands for itself */
    private record Held(Status status, @Nullable IdeaId into) {}

    private final JdbcClient jdbc;
    private final Families families;
    private final ObjectProvider<Backing> backing;
    private final ObjectProvider<Spoken> spoken;

    JdbcPulse(JdbcClient jdbc, Families families, ObjectProvider<Backing> backing, ObjectProvider<Spoken> spoken) {
        this.jdbc = jdbc;
        this.families = families;
        this.backing = backing;
        this.spoken = spoken;
    }

    @Override
    public void supported(IdeaId idea, Instant at) {
        count(idea, "supports = supports + 1", Trend.term(Weight.SUPPORT, at));
    }

    @Override
    public Map<IdeaId, Integer> holdSimple(Collection<IdeaId> ideas) {
        var held = jdbc
                .sql("""
                        SET STATEMENT innodb_lock_wait_timeout = 1 FOR
                        SELECT id, supports FROM ideas_idea
                        WHERE id IN (:ids) AND merged_into IS NULL AND withheld_at IS NULL AND status IN (:open)
                        ORDER BY id FOR UPDATE
                        """)
                .param("ids", ideas.stream().map(IdeaId::value).toList())
                .param("open", Status.OPEN.stream().map(Status::name).toList())
                .query((row, n) -> Map.entry(new IdeaId(row.getLong("id")), row.getInt("supports")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        if (!held.isEmpty()) {
            // Their rows are held by now: nothing is merged into them meanwhile.
            held.keySet().removeAll(mainsAmong(held.keySet()));
        }
        return held;
    }

    private Set<IdeaId> mainsAmong(Collection<IdeaId> ideas) {
        return jdbc.sql("SELECT DISTINCT merged_into FROM ideas_idea WHERE merged_into IN (:ids)")
                .param("ids", ideas.stream().map(IdeaId::value).toList())
                .query((row, n) -> new IdeaId(row.getLong("merged_into")))
                .set();
    }

    @Override
    public void supported(Map<IdeaId, Integer> voices, Instant at) {
        var byCount = voices.keySet().stream().collect(Collectors.groupingBy(voices::get));
        byCount.forEach((count, ideas) -> jdbc.sql("UPDATE ideas_idea SET supports = supports + :count, trend = "
                        + PLUS_TERM + " WHERE id IN (:ids)")
                .param("count", count)
                // As many terms together, as Trend.plus would come to one by one.
                .param("term", Trend.term(Weight.SUPPORT, at) + Math.log(count))
                .param("ids", ideas.stream().map(IdeaId::value).toList())
                .update());
    }

    @Override
    public void supportWithdrawn(IdeaId idea, Instant given) {
        discount(idea, "supports = GREATEST(supports - 1, 0)", Trend.term(Weight.SUPPORT, given));
    }

    @Override
    public void messageWritten(IdeaId idea, Instant at) {
        count(idea, "messages = messages + 1", Trend.term(Weight.MESSAGE, at));
    }

    @Override
    public void messageWithdrawn(IdeaId idea, Instant written) {
        discount(idea, "messages = GREATEST(messages - 1, 0)", Trend.term(Weight.MESSAGE, written));
    }

    private void count(IdeaId idea, String counter, double term) {
        jdbc.sql("UPDATE ideas_idea SET " + counter + ", trend = " + PLUS_TERM + " WHERE id = :id")
                .param("term", term)
                .param("id", idea.value())
                .update();
    }

    /** Takes a term out of the trend, which never falls below what sharing alone gave. */
    private void discount(IdeaId idea, String counter, double term) {
        heat(idea).ifPresent(heat -> {
            var left = Trend.minus(heat.trend(), term).orElseGet(() -> ofVoices(idea, heat.sharing()));
            jdbc.sql("UPDATE ideas_idea SET " + counter + ", trend = :trend WHERE id = :id")
                    .param("trend", Math.max(left, heat.sharing()))
                    .param("id", idea.value())
                    .update();
        });
    }

    /** Locks the row, so that nothing is added between this and the new trend. */
    private Optional<Heat> heat(IdeaId idea) {
        return jdbc.sql("SELECT trend, shared_at FROM ideas_idea WHERE id = :id FOR UPDATE")
                .param("id", idea.value())
                .query((row, n) ->
                        new Heat(row.getDouble("trend"), Trend.term(Weight.SHARED, Sql.instant(row, "shared_at"))))
                .optional();
    }

    /**
     * The trend anew from the voices that are left, for an idea that lay still for so long that a new event outweighs
     * all before it. Messages of that age are left out: they weigh little, and only another module knows them.
     */
    private double ofVoices(IdeaId idea, double sharing) {
        return backing.stream()
                .flatMap(voices -> voices.voices(idea).stream())
                .mapToDouble(at -> Trend.term(Weight.SUPPORT, at))
                .reduce(sharing, Trend::plus);
    }

    @Override
    public void questionsOpen(IdeaId idea, int count, @Nullable PersonId askedBy) {
        jdbc.sql("UPDATE ideas_idea SET open_questions = :count, asked_by = :askedBy WHERE id = :id")
                .param("count", count)
                .param("askedBy", askedBy == null ? null : askedBy.value())
                .param("id", idea.value())
                .update();
    }

    @Override
    public void attention(IdeaId idea, Attention attention) {
        var since = attention.waitingSince();
        var by = attention.answeredBy();
        jdbc.sql("""
                        UPDATE ideas_idea
                        SET waiting_since = IF(status IN ('DONE', 'NOT_NOW', 'MERGED'), NULL, :since),
                            waiting_key = IF(status IN ('DONE', 'NOT_NOW', 'MERGED'), NULL, :key),
                            answered_by = :by, answered_at = :at
                        WHERE id = :id
                        """)
                .param("since", Sql.atOrNull(since))
                .param("key", since == null ? null : SortKeys.oldestFirst(since))
                .param("by", by == null ? null : by.value())
                .param("at", Sql.atOrNull(attention.answeredAt()))
                .param("id", idea.value())
                .update();
    }

    @Override
    public void renewTrend(IdeaId idea) {
        var sharings = jdbc
                .sql("SELECT shared_at FROM ideas_idea WHERE id IN (:members)")
                .param(
                        "members",
                        families.membersOf(idea).stream().map(IdeaId::value).toList())
                .query((row, n) -> Trend.term(Weight.SHARED, Sql.instant(row, "shared_at")))
                .list()
                .stream()
                .mapToDouble(Double::doubleValue)
                .reduce(Trend::plus)
                .orElseThrow();
        var trend = spoken.stream()
                .flatMap(said -> said.momentsOf(idea).stream())
                .mapToDouble(at -> Trend.term(Weight.MESSAGE, at))
                .reduce(ofVoices(idea, sharings), Trend::plus);
        jdbc.sql("UPDATE ideas_idea SET trend = :trend WHERE id = :id")
                .param("trend", trend)
                .param("id", idea.value())
                .update();
    }

    @Override
    public Optional<Status> hold(IdeaId idea) {
        var held = lock(idea);
        held.map(Held::into).ifPresent(this::hold);
        return held.map(Held::status);
    }

    @Override
    public Optional<Main> holdMain(IdeaId idea) {
        return lock(idea)
                .flatMap(held ->
                        held.into() == null ? Optional.of(new Main(idea, held.status())) : holdMain(held.into()));
    }

    private Optional<Held> lock(IdeaId idea) {
        return jdbc.sql("SELECT status, merged_into FROM ideas_idea WHERE id = :id FOR UPDATE")
                .param("id", idea.value())
                .query((row, n) -> {
                    var into = Sql.longOrNull(row, "merged_into");
                    return new Held(Status.valueOf(row.getString("status")), into == null ? null : new IdeaId(into));
                })
                .optional();
    }

    @Override
    public List<IdeaId> supportsOtherThan(Map<IdeaId, Integer> counted) {
        return jdbc
                .sql("SELECT id, supports FROM ideas_idea WHERE merged_into IS NULL")
                .query((row, n) -> Map.entry(new IdeaId(row.getLong("id")), row.getInt("supports")))
                .list()
                .stream()
                .filter(kept -> !kept.getValue().equals(counted.getOrDefault(kept.getKey(), 0)))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public boolean correctSupports(IdeaId idea, int counted) {
        return jdbc.sql("UPDATE ideas_idea SET supports = :supports WHERE id = :id AND supports <> :supports")
                        .param("supports", counted)
                        .param("id", idea.value())
                        .update()
                > 0;
    }

    @Override
    public boolean correctMessages(IdeaId idea, int counted) {
        return jdbc.sql("UPDATE ideas_idea SET messages = :messages WHERE id = :id AND messages <> :messages")
                        .param("messages", counted)
                        .param("id", idea.value())
                        .update()
                > 0;
    }

    @Override
    public List<IdeaId> everyIdea() {
        return jdbc.sql("SELECT id FROM ideas_idea ORDER BY id")
                .query((row, n) -> new IdeaId(row.getLong("id")))
                .list();
    }
}
