package samskap.ideas.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import samskap.ideas.BoardQuery;
import samskap.ideas.IdeaId;
import samskap.ideas.Journey;
import samskap.ideas.Order;
import samskap.ideas.Status;
import samskap.ideas.WaitingList;
import samskap.identity.PersonId;
import samskap.shared.Cursor;
import samskap.testing.ModuleTest;

/** What the database does for a page, on a table large enough that sorting it would be a temptation. */
@ModuleTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BoardIndexTests {

    private static final String LARGE = "ideas_idea_large";
    private static final BoardQuery ALL = BoardQuery.DEFAULT;

    private final JdbcClient jdbc;
    private final OrderedBoard board;

    private final JdbcWaitingList waiting;
    private final Journey journey;

    BoardIndexTests(JdbcClient jdbc, OrderedBoard board, JdbcWaitingList waiting, Journey journey) {
        this.jdbc = jdbc;
        this.board = board;
        this.waiting = waiting;
        this.journey = journey;
    }

    @BeforeAll
    void fillATableOfTheSameShape() {
        jdbc.sql("DROP TABLE IF EXISTS " + LARGE).update();
        jdbc.sql("CREATE TABLE " + LARGE + " LIKE ideas_idea").update();
        jdbc.sql("INSERT INTO " + LARGE + """
                         (share_key, author_id, title, story, excerpt, stage_id, topic_id, status, shared_at,
                          supports, open_questions, trend, shared_key, waiting_key)
                        SELECT UUID(), seq % 97, 'Title', 'Story', 'Excerpt', 1 + seq % 7, 1 + seq % 5,
                               ELT(1 + seq % 7, 'SHARED', 'IN_DIALOGUE', 'BEING_DEVELOPED', 'PLANNED', 'BEING_TRIED',
                                   'DONE', 'NOT_NOW'),
                               '2026-01-01', RAND(seq) * 200, IF(seq % 50 = 0, 1, 0), RAND(seq) * 30, seq,
                               IF(seq % 20 = 0, -seq, NULL)
                        FROM seq_1_to_8000
                        """).update();
        jdbc.sql("ANALYZE TABLE " + LARGE).query().listOfRows();
    }

    @AfterAll
    void dropIt() {
        jdbc.sql("DROP TABLE " + LARGE).update();
    }

    static Stream<Arguments> boards() {
        return Stream.of(
                Arguments.of("ideas_idea_by_trend", ALL),
                Arguments.of("ideas_idea_by_supports", ALL.ordered(Order.WANTED)),
                Arguments.of("ideas_idea_by_age", ALL.ordered(Order.NEW)),
                Arguments.of("ideas_idea_by_help", ALL.ordered(Order.HELP)),
                Arguments.of("ideas_idea_by_waiting", ALL.ordered(Order.WAITING)),
                Arguments.of(
                        "ideas_idea_by_supports",
                        new BoardQuery(Order.WANTED, null, null, Status.OPEN, false, false, null)),
                Arguments.of("ideas_idea_by_trend", ALL.atStage("delivery")),
                Arguments.of("ideas_idea_by_trend", ALL.about("waiting")),
                Arguments.of("ideas_idea_by_trend", ALL.toggled(Status.PLANNED)),
                Arguments.of("ideas_idea_by_age", ALL.ordered(Order.NEW).atStage("delivery")),
                Arguments.of("ideas_idea_by_supports", ALL.ordered(Order.WANTED).toggled(Status.PLANNED)),
                Arguments.of("ideas_idea_author_new", ALL.ordered(Order.NEW).onlyMine(true)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("boards")
    void a_page_reads_its_index_and_sorts_nothing(String index, BoardQuery query) {
        readsWithoutSorting(index, query, null);
        readsWithoutSorting(index, query, new Cursor(query.order() == Order.WAITING ? -4000 : 15, 4000));
    }

    private void readsWithoutSorting(String index, BoardQuery query, Cursor after) {
        readsWithoutSorting(index, Objects.requireNonNull(board.select(query, new PersonId(5), after, 21, null)));
    }

    private void readsWithoutSorting(String index, IdeaPages.Select select) {
        var plan = jdbc.sql("EXPLAIN " + onLarge(select.sql()))
                .params(select.parameters())
                .query()
                .listOfRows();
        assertThat(plan)
                .filteredOn(step -> "DERIVED".equals(step.get("select_type")))
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.get("key")).as("%s", step).isEqualTo(index);
                    assertThat(String.valueOf(step.get("Extra")))
                            .as("%s", step)
                            .contains("Using index")
                            .doesNotContain("filesort")
                            .doesNotContain("temporary");
                });
    }

    @Test
    void the_queue_reads_what_waits_and_nothing_else() {
        var part = new WaitingList.Part(
                Set.copyOf(journey.stages().subList(0, 2)), Set.of(), Set.of(new IdeaId(3)), Set.of());
        readsWithoutSorting("ideas_idea_by_waiting", waiting.select(part, null, 21));
    }

    private static String onLarge(String sql) {
        return sql.replace("ideas_idea i", LARGE + " i");
    }
}
