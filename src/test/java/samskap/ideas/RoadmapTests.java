package samskap.ideas;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import samskap.identity.Person;
import samskap.shared.Language;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import samskap.testing.TestClock;

@ModuleTest
class RoadmapTests {

    private final Roadmap roadmap;
    private final RoadmapColumns columns;
    private final Ideas ideas;
    private final Board board;
    private final JdbcClient jdbc;
    private final TestClock clock;
    private final Cast cast;
    private final Person petra;

    RoadmapTests(
            Roadmap roadmap,
            RoadmapColumns columns,
            Ideas ideas,
            Board board,
            JdbcClient jdbc,
            TestClock clock,
            Cast cast) {
        this.roadmap = roadmap;
        this.columns = columns;
        this.ideas = ideas;
        this.board = board;
        this.jdbc = jdbc;
        this.clock = clock;
        this.cast = cast;
        petra = cast.owner("Petra Öberg");
    }

    private Idea moved(Status to, String reason) {
        var idea = cast.idea();
        ideas.move(petra, idea.id(), Status.SHARED, to, reason);
        clock.pass(Duration.ofSeconds(1));
        return idea;
    }

    private Roadmap.Column column(Status status, int most) {
        return roadmap.columns(most).stream()
                .filter(column -> column.status() == status)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_came_last_to_a_status_stands_first_with_who_moved_it_and_why() {
        var first = moved(Status.PLANNED, "In spring.");
        var second = moved(Status.PLANNED, "In autumn.");
        var latest = column(Status.PLANNED, 2).latest();
        assertThat(latest).extracting(stop -> stop.idea().id()).containsExactly(second.id(), first.id());
        assertThat(latest.getFirst().move().reason()).isEqualTo("In autumn.");
        assertThat(latest.getFirst().move().by()).isEqualTo(petra.id());
    }

    @Test
    void an_idea_that_comes_back_to_a_status_came_to_it_last() {
        var back = moved(Status.PLANNED, "In spring.");
        moved(Status.PLANNED, "Also in spring.");
        ideas.move(petra, back.id(), Status.PLANNED, Status.BEING_TRIED, "");
        clock.pass(Duration.ofSeconds(1));
        ideas.move(petra, back.id(), Status.BEING_TRIED, Status.PLANNED, "Once more, from the beginning.");
        assertThat(column(Status.PLANNED, 1).latest())
                .extracting(stop -> stop.idea().id())
                .containsExactly(back.id());
    }

    @Test
    void every_count_is_what_its_column_and_the_board_behind_it_show() {
        for (var n = 0; n < 14; n++) {
            moved(Status.BEING_TRIED, "Trying.");
        }
        assertThat(roadmap.columns(1_000))
                .allSatisfy(column -> assertThat(column.latest()).hasSize(column.ideas()));
        assertThat(columns.of(Language.EN)).hasSize(4).allSatisfy(told -> {
            var all = onBoard(Status.ofCode(told.status()).orElseThrow());
            assertThat(told.count()).isEqualTo(Integer.toString(all));
            assertThat(told.all() == null).isEqualTo(told.stops().size() == all);
        });
        assertThat(jdbc.sql("SELECT COUNT(*) FROM ideas_idea WHERE status = 'BEING_TRIED'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(column(Status.BEING_TRIED, 1).ideas());
    }

    private int onBoard(Status status) {
        var query = BoardQuery.DEFAULT.ordered(Order.NEW).toggled(status);
        var found = new ArrayList<Idea>();
        var page = board.page(query, null, null, 50);
        found.addAll(page.items());
        while (page.next() != null) {
            page = board.page(query, null, page.next(), 50);
            found.addAll(page.items());
        }
        return found.size();
    }

    @Test
    void a_reason_in_another_language_says_so() {
        moved(Status.DONE, "It is there.");
        var told = columns.of(Language.SV).getLast().stops().getFirst();
        assertThat(told.reason()).isEqualTo("It is there.");
        assertThat(told.reasonLang()).isEqualTo("en");
        assertThat(columns.of(Language.EN).getLast().stops().getFirst().reasonLang())
                .isNull();
    }
}
