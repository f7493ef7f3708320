package samskap.ideas.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.ideas.Board;
import samskap.ideas.BoardQuery;
import samskap.ideas.Finding;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.identity.PersonId;
import samskap.shared.Cursor;
import samskap.shared.Slice;

@Repository
class JdbcBoard implements Board {

    private final JdbcClient jdbc;
    private final NeedingHelp needingHelp;
    private final OrderedBoard ordered;
    private final SearchedBoard searched;
    private final JdbcJourney journey;
    private final Finding finding;

    JdbcBoard(
            JdbcClient jdbc,
            NeedingHelp needingHelp,
            OrderedBoard ordered,
            SearchedBoard searched,
            JdbcJourney journey,
            Finding finding) {
        this.jdbc = jdbc;
        this.needingHelp = needingHelp;
        this.ordered = ordered;
        this.searched = searched;
        this.journey = journey;
        this.finding = finding;
    }

    @Override
    public Slice<Idea> page(BoardQuery query, @Nullable PersonId viewer, @Nullable Cursor after, int size) {
        return query.words() == null
                ? ordered.page(query, viewer, after, size)
                : searched.page(query, viewer, after, size);
    }

    @Override
    public boolean shows(BoardQuery query, @Nullable PersonId viewer, IdeaId idea) {
        var conditions = BoardConditions.of(query, viewer, journey);
        return conditions != null
                && isThere(conditions.and("i.id = :id", "id", idea.value()))
                && (query.words() == null
                        || !finding.leadingTo(query.words(), List.of(idea)).isEmpty());
    }

    private boolean isThere(Conditions conditions) {
        return jdbc.sql("SELECT COUNT(*) FROM ideas_idea i" + conditions.where())
                        .params(conditions.parameters())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @Override
    public int needingHelp() {
        return needingHelp.count();
    }

    @Override
    public int waiting() {
        return jdbc.sql("SELECT COUNT(*) FROM ideas_idea WHERE listed = 1 AND waiting_key IS NOT NULL")
                .query(Integer.class)
                .single();
    }

    @Override
    public List<Idea> similarTo(String text, int most) {
        var alike = finding.like(text, Finding.Likeness.ALIKE, most).stream()
                .map(likeness -> likeness.idea().value())
                .toList();
        var cards = ordered.cards(alike);
        return alike.stream().map(cards::get).filter(Objects::nonNull).toList();
    }

    @Override
    public List<Flicker> flickers() {
        return jdbc
                .sql("""
                        SELECT stage_id, SUM(feeling < 0) AS discontent, SUM(feeling > 0) AS delight, COUNT(*) AS ideas
                        FROM ideas_idea WHERE stage_id IS NOT NULL AND listed = 1
                        GROUP BY stage_id
                        """)
                .query((row, n) -> new Flicker(
                        Objects.requireNonNull(journey.stage(row.getInt("stage_id"))),
                        row.getInt("discontent"),
                        row.getInt("delight"),
                        row.getInt("ideas")))
                .list()
                .stream()
                .sorted(Comparator.comparingInt(flicker -> journey.stages().indexOf(flicker.stage())))
                .toList();
    }
}
