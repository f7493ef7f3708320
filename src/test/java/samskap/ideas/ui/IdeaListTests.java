package samskap.ideas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import samskap.ideas.Board;
import samskap.ideas.BoardQuery;
import samskap.ideas.Idea;
import samskap.ideas.Order;
import samskap.ideas.SearchLimit;
import samskap.identity.ui.CurrentPerson;
import samskap.shared.Language;
import samskap.shared.live.Change;
import samskap.shared.live.Change.Kind;
import samskap.shared.live.Live;
import samskap.shared.ui.Words;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

@ModuleTest
class IdeaListTests extends SpringBrowserlessTest {

    private static final BoardQuery NEW = BoardQuery.DEFAULT.ordered(Order.NEW);

    @Autowired
    private BoardPages pages;

    @Autowired
    private ToolsFor tools;

    @Autowired
    private SearchLimit searches;

    @Autowired
    private Supporting supporting;

    @Autowired
    private CurrentPerson current;

    @Autowired
    private Words words;

    @Autowired
    private Cast cast;

    private final Told told = new Told();
    private IdeaList list;

    @BeforeEach
    void open() {
        UI.getCurrent().setLocale(Language.EN.locale());
        list = new IdeaList(pages, tools, searches, supporting, current, words, told);
        UI.getCurrent().add(list);
    }

    @Test
    void what_happens_to_an_idea_that_is_shown_is_told_once_however_often_it_happens() {
        var idea = cast.idea();
        list.show(NEW);
        calls();

        told.of(Kind.SUPPORT_CHANGED, idea);
        told.of(Kind.SUPPORT_CHANGED, idea);
        told.catchUp();

        assertThat(calls()).containsExactly("changed " + idea.id().value());
    }

    @Test
    void what_is_shared_arrives_with_the_latest_first_and_what_happens_to_it_then_is_told() {
        list.show(NEW);
        calls();
        var older = cast.idea();
        var newer = cast.idea();

        told.of(Kind.IDEA_SHARED, older);
        told.of(Kind.IDEA_SHARED, newer);
        told.catchUp();
        assertThat(calls())
                .containsExactly(
                        "arrived " + newer.id().value() + " " + older.id().value());

        told.of(Kind.SUPPORT_CHANGED, older);
        told.catchUp();
        assertThat(calls()).containsExactly("changed " + older.id().value());
    }

    @Test
    void what_happened_to_what_another_order_does_not_show_does_not_arrive_as_new() {
        var idea = cast.idea();
        list.show(NEW);
        told.of(Kind.SUPPORT_CHANGED, idea);

        IntStream.range(0, Board.PAGE + 1).forEach(each -> cast.idea());
        list.show(NEW);
        calls();
        told.catchUp();

        assertThat(calls()).isEmpty();
    }

    @Test
    void what_happens_to_an_idea_that_is_not_shown_is_nothing_to_this_board() {
        list.show(NEW);
        var idea = cast.idea();
        assertThat(told.isWanted(Kind.SUPPORT_CHANGED, idea)).isFalse();
        assertThat(told.isWanted(Kind.IDEA_SHARED, idea)).isTrue();
    }

    /** What the browser was asked to do with which ideas, since it was looked last. */
    private List<String> calls() {
        var page = UI.getCurrent().getInternals();
        page.getStateTree().runExecutionsBeforeClientResponse();
        return page.dumpPendingJavaScriptInvocations().stream()
                .filter(pending -> pending.getOwner().equals(list.getElement().getNode()))
                .map(pending -> pending.getInvocation())
                .filter(call -> call.getExpression().matches(".*\\b(changed|arrived|gone)\\(.*"))
                .map(call -> call.getExpression().replaceAll(".*\\b(changed|arrived|gone)\\(.*", "$1")
                        + numbersIn(call.getParameters().toString()))
                .toList();
    }

    private static String numbersIn(String parameters) {
        return Pattern.compile("\\bid[\":=]+(\\d+)")
                .matcher(parameters)
                .results()
                .map(found -> " " + found.group(1))
                .collect(Collectors.joining());
    }

    /** Tells only this list, when the test says so. */
    private static final class Told implements Live {

        private Predicate<Change> wanted = change -> false;
        private Runnable react = () -> {};

        void of(Kind kind, Idea idea) {
            isWanted(kind, idea);
        }

        boolean isWanted(Kind kind, Idea idea) {
            return wanted.test(new Change(kind, idea.id().value()));
        }

        void catchUp() {
            react.run();
            var session = UI.getCurrent().getSession();
            session.getService().runPendingAccessTasks(session);
        }

        @Override
        public void changed(Change change) {}

        @Override
        public Subscription listen(Consumer<Change> listener) {
            return () -> {};
        }

        @Override
        public Subscription listen(Predicate<Change> wanted, Duration pace, Runnable react) {
            this.wanted = wanted;
            this.react = react;
            return () -> {};
        }

        @Override
        public void heed(Consumer<Change> listener) {}

        @Override
        public void heedLast(Consumer<Change> listener) {}

        @Override
        public void note(Consumer<Change> listener) {}
    }
}
