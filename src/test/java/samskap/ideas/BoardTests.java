package samskap.ideas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import samskap.identity.Person;
import samskap.shared.Cursor;
import samskap.shared.live.Change;
import samskap.shared.live.Live;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import samskap.testing.TestClock;

@ModuleTest
class BoardTests {

    private static final BoardQuery ALL = BoardQuery.DEFAULT;

    private final Board board;
    private final Ideas ideas;
    private final IdeaPulse pulse;
    private final Backing backing;
    private final Live live;
    private final Cast cast;
    private final TestClock clock;
    private final Person maja;

    BoardTests(Board board, Ideas ideas, IdeaPulse pulse, Backing backing, Live live, Cast cast, TestClock clock) {
        this.board = board;
        this.ideas = ideas;
        this.pulse = pulse;
        this.backing = backing;
        this.cast = cast;
        this.clock = clock;
        this.live = live;
        maja = cast.customer();
    }

    @Test
    void new_is_latest_first() {
        shareThree();
        assertThat(everything(ALL.ordered(Order.NEW)))
                .isSortedAccordingTo(by(Idea::sharedAt).reversed());
    }

    @Test
    void wanted_is_by_supporters() {
        supportedBy(shareThree().getFirst(), 3);
        assertThat(everything(ALL.ordered(Order.WANTED)))
                .isSortedAccordingTo(by((Idea idea) -> idea.pulse().supports()).reversed());
    }

    @Test
    void waiting_is_longest_first_and_nobody_else() {
        shareThree();
        var waiting = everything(ALL.ordered(Order.WAITING));
        assertThat(waiting).allMatch(idea -> idea.pulse().waitingSince() != null);
        assertThat(waiting).isSortedAccordingTo(by(idea -> idea.pulse().waitingSince()));
    }

    @Test
    void help_is_only_open_questions() {
        var idea = cast.idea();
        pulse.questionsOpen(idea.id(), 1, cast.employee("Olof Sand").id());
        assertThat(everything(ALL.ordered(Order.HELP))).extracting(Idea::id).contains(idea.id());
        assertThat(everything(ALL.ordered(Order.HELP)))
                .allMatch(each -> each.pulse().openQuestions() > 0);
    }

    @Test
    void how_many_need_help_is_counted_anew_when_something_happens_to_an_idea_and_else_within_two_seconds() {
        var idea = cast.idea();
        var before = board.needingHelp();
        pulse.questionsOpen(idea.id(), 1, cast.employee("Olof Sand").id());
        live.changed(new Change(Change.Kind.DIALOGUE_CHANGED, idea.id().value()));
        assertThat(board.needingHelp()).isEqualTo(before + 1);
        pulse.questionsOpen(idea.id(), 0, null);
        assertThat(board.needingHelp()).isEqualTo(before + 1);
        clock.pass(Duration.ofSeconds(2));
        assertThat(board.needingHelp()).isEqualTo(before);
    }

    @Test
    void what_moves_people_now_passes_what_moved_them_once() {
        var once = cast.idea();
        supportedBy(once, 4);
        clock.pass(Duration.ofDays(40));
        var now = cast.idea();
        supportedBy(now, 1);
        assertThat(everything(ALL).stream().map(Idea::id).toList()).containsSubsequence(now.id(), once.id());
    }

    @ParameterizedTest
    @EnumSource(Order.class)
    void pages_follow_each_other_without_doubles_or_gaps_while_others_share(Order order) {
        shareThree();
        var before = ids(everything(ALL.ordered(order)));
        var seen = new ArrayList<IdeaId>();
        turn(ALL.ordered(order), (page, number) -> {
            seen.addAll(ids(page));
            if (number < 4) {
                cast.idea();
            }
        });
        assertThat(seen).doesNotHaveDuplicates().containsAll(before);
    }

    @Test
    void several_statuses_are_any_of_them() {
        var owner = cast.owner("Petra Öberg");
        var three = shareThree();
        ideas.move(owner, three.get(0).id(), Status.SHARED, Status.PLANNED, "");
        ideas.move(owner, three.get(1).id(), Status.SHARED, Status.DONE, "");
        var query = ALL.onlyMine(true).toggled(Status.PLANNED).toggled(Status.DONE);
        assertThat(ids(board.page(query, maja.id(), null, 20).items()))
                .containsExactlyInAnyOrder(three.get(0).id(), three.get(1).id());
    }

    @Test
    void mine_is_mine_and_nothing_for_a_visitor() {
        var three = shareThree();
        cast.idea();
        assertThat(ids(board.page(ALL.onlyMine(true), maja.id(), null, 20).items()))
                .containsExactlyInAnyOrderElementsOf(ids(three));
        assertThat(board.page(ALL.onlyMine(true), null, null, 20).items()).isEmpty();
    }

    @Test
    void a_stage_or_topic_that_is_not_there_shows_nothing() {
        assertThat(board.page(ALL.atStage("moon"), null, null, 20).items()).isEmpty();
        assertThat(board.page(ALL.about("moon"), null, null, 20).items()).isEmpty();
    }

    @Test
    void a_search_hits_what_has_all_its_words_and_more_widely_only_when_nothing_has() {
        var word = "zq" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        var hit = cast.idea(cast.customer(), "The " + word + " came late\nAnd then nobody called.");
        cast.idea(cast.customer(), "Nobody called at all");
        assertThat(ids(search(word + " called"))).containsExactly(hit.id());
        assertThat(ids(search(word.substring(0, 10)))).containsExactly(hit.id());
        assertThat(ids(search(word + " elephant"))).containsExactly(hit.id());
        assertThat(search(word + " 47119")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+(",
                "\"",
                "\"half open",
                "*",
                "-",
                "@@@",
                "a) OR (1=1",
                "~<>",
                "%",
                "\\",
                "';--",
                "🙂",
                "och",
                "(((",
                "a*b*"
            })
    void no_operator_breaks_a_search(String typed) {
        assertThatCode(() -> search(typed)).doesNotThrowAnyException();
        assertThatCode(() -> board.similarTo(typed, 3)).doesNotThrowAnyException();
    }

    @Test
    void a_very_long_search_is_answered() {
        assertThatCode(() -> search("lång ".repeat(2_000))).doesNotThrowAnyException();
        assertThatCode(() -> board.similarTo("lång berättelse ".repeat(2_000), 3))
                .doesNotThrowAnyException();
    }

    @Test
    void the_most_alike_comes_first() {
        var word = "xv" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        var alike = cast.idea(cast.customer(), "The " + word + " wobbles\nIt wobbles every morning.");
        assertThat(ids(board.similarTo("My " + word + " wobbles as well", 3))).startsWith(alike.id());
        assertThat(board.similarTo("a b", 3)).isEmpty();
    }

    @Test
    void an_idea_belongs_on_a_board_that_would_show_it() {
        var idea = cast.idea(maja);
        assertThat(board.shows(ALL, null, idea.id())).isTrue();
        assertThat(board.shows(ALL.onlyWaiting(true), null, idea.id())).isTrue();
        assertThat(board.shows(ALL.toggled(Status.DONE), null, idea.id())).isFalse();
        assertThat(board.shows(ALL.onlyMine(true), maja.id(), idea.id())).isTrue();
        assertThat(board.shows(ALL.onlyMine(true), cast.customer().id(), idea.id()))
                .isFalse();
    }

    private List<Idea> shareThree() {
        var three = new ArrayList<Idea>();
        for (var n = 0; n < 3; n++) {
            clock.pass(Duration.ofSeconds(7));
            three.add(cast.idea(maja));
        }
        return three;
    }

    private void supportedBy(Idea idea, int many) {
        for (var n = 0; n < many; n++) {
            backing.support(cast.customer(), idea.id(), true);
        }
    }

    private List<Idea> search(String words) {
        return board.page(ALL.searching(words), null, null, 20).items();
    }

    private List<Idea> everything(BoardQuery query) {
        var all = new ArrayList<Idea>();
        turn(query, (page, number) -> all.addAll(page));
        return all;
    }

    private void turn(BoardQuery query, BiConsumer<List<Idea>, Integer> read) {
        @Nullable Cursor next = null;
        var number = 0;
        do {
            var page = board.page(query, null, next, 7);
            read.accept(page.items(), number++);
            next = page.next();
        } while (next != null);
    }

    private static List<IdeaId> ids(List<Idea> found) {
        return found.stream().map(Idea::id).toList();
    }

    private static <T extends Comparable<? super T>> Comparator<Idea> by(java.util.function.Function<Idea, T> key) {
        return Comparator.comparing(key);
    }
}
