package samskap.ideas.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.ideas.Board;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.ideas.Roadmap;
import samskap.ideas.Status;
import samskap.shared.NowAndThen;
import samskap.shared.Patience;

/** The roadmap from {@code ideas_idea}: one index, read from the latest end of each status. */
@Repository
class JdbcRoadmap implements Roadmap {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final JdbcClient jdbc;
    private final IdeaRows rows;
    private final IdeaPages pages;
    private final MoveStore moves;
    /** What takes long to count; so few more or less are not seen in it. */
    private final NowAndThen<Map<Status, Integer>> counts;

    JdbcRoadmap(JdbcClient jdbc, IdeaRows rows, IdeaPages pages, MoveStore moves, Clock clock, Patience patience) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.pages = pages;
        this.moves = moves;
        this.counts = new NowAndThen<>(LONGEST, clock::millis, patience, this::counts);
    }

    @Override
    public List<Column> columns(int most) {
        var placed = new HashSet<IdeaId>();
        return STATUSES.stream()
                .map(status -> column(status, latest(status, most), most, placed))
                .toList();
    }

    /**
     * Each column is read by itself, and ideas may move meanwhile. So one that stands in an earlier column stands in no
     * other, and a column that is shown whole has as many as it shows.
     */
    private Column column(Status status, List<Idea> read, int most, Set<IdeaId> placed) {
        var latest = read.stream().filter(idea -> placed.add(idea.id())).toList();
        var isWhole = read.size() < most;
        return new Column(status, isWhole ? latest.size() : Math.max(count(status), latest.size()), stops(latest));
    }

    private int count(Status status) {
        var counted = pages.countedTo(
                Board.MOST_COUNTED,
                new Conditions()
                        .and("i.status = :status", "status", status.name())
                        .and("i.listed = 1"));
        return counted > Board.MOST_COUNTED ? Math.max(counted, counts.get().getOrDefault(status, 0)) : counted;
    }

    private Map<Status, Integer> counts() {
        var counts = new HashMap<Status, Integer>();
        jdbc.sql("SELECT status, COUNT(*) AS ideas FROM ideas_idea WHERE status IN (:statuses) AND listed = 1"
                        + " GROUP BY status")
                .param("statuses", STATUSES.stream().map(Status::name).toList())
                .query(row -> {
                    counts.put(Status.valueOf(row.getString("status")), row.getInt("ideas"));
                });
        return counts;
    }

    private List<Idea> latest(Status status, int most) {
        return jdbc.sql("SELECT " + IdeaRows.CARD + """
                        FROM ideas_idea i WHERE i.status = :status AND i.listed = 1
                        ORDER BY i.status_since DESC, i.id DESC LIMIT :most
                        """)
                .param("status", status.name())
                .param("most", most)
                .query(rows::idea)
                .list();
    }

    private List<Stop> stops(List<Idea> ideas) {
        var last = moves.lastOf(ideas.stream().map(Idea::id).toList());
        return ideas.stream().map(idea -> new Stop(idea, last.get(idea.id()))).toList();
    }
}
