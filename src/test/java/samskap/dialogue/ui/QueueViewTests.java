package samskap.dialogue.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.NativeButton;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import samskap.dialogue.AnswerQueue;
import samskap.dialogue.Dialogue;
import samskap.dialogue.Kind;
import samskap.dialogue.NewMessage;
import samskap.dialogue.Promise.Outcome;
import samskap.dialogue.Writers;
import samskap.ideas.Idea;
import samskap.identity.Person;
import samskap.testing.Fixtures;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import samskap.testing.TestClock;

@ModuleTest
class QueueViewTests extends SpringBrowserlessTest {

    @Autowired
    private AnswerQueue queue;

    @Autowired
    private Writers writers;

    @Autowired
    private Dialogue dialogue;

    @Autowired
    private Cast cast;

    @Autowired
    private TestClock clock;

    private Person anna;
    private Person olof;
    private Idea idea;

    @BeforeEach
    void stage() {
        anna = cast.employee("Anna Berg");
        olof = cast.employee("Olof Sand");
        answerEverything();
        idea = cast.idea();
        SecurityContextHolder.getContext().setAuthentication(Fixtures.signedIn(anna));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void an_idea_that_waits_can_be_taken_answered_or_let_go() {
        navigate(QueueView.class);
        assertThat(row()).contains(idea.title(), "Maja Lind", "waiting");
        test(button("I’ll take it")).click();
        assertThat(row()).contains("You are on it", "Answer");
        test(button("Let go")).click();
        assertThat(row()).contains("I’ll take it");
    }

    @Test
    void who_is_late_is_told_who_has_it() {
        navigate(QueueView.class);
        queue.take(olof, idea.id());
        find(QueueRow.class).all().getLast().take();
        assertThat(row()).contains("Olof is on it").doesNotContain("I’ll take it");
    }

    @Test
    void who_begins_to_write_is_told_in_the_row_concerned_alone() {
        navigate(QueueView.class);
        var elsewhere = cast.idea();
        writers.write(olof, idea.id());
        var list = find(QueueList.class).single();
        list.writes(elsewhere.id(), anna.id());
        list.writes(idea.id(), anna.id());
        assertThat(row()).contains("Olof is writing", "I’ll take it");
        writers.stop(olof, idea.id());
        list.writes(idea.id(), anna.id());
        assertThat(row()).doesNotContain("Olof is writing");
    }

    @Test
    void nobody_waiting_is_told_kindly() {
        dialogue.write(anna, new NewMessage(UUID.randomUUID(), idea.id(), null, Kind.ANSWER, "We will", null));
        navigate(QueueView.class);
        assertThat(find(QueueRow.class).all()).isEmpty();
        assertThat(getCurrentView().getElement().getTextRecursively()).contains("Nobody is waiting");
    }

    @Test
    void a_promise_is_settled_with_a_word() {
        var due = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1);
        dialogue.write(anna, new NewMessage(UUID.randomUUID(), idea.id(), null, Kind.PROMISE, "Ring Kari", due));
        navigate(QueueView.class);
        assertThat(find(OwnPromises.class).single().getElement().getTextRecursively())
                .contains("Ring Kari");
        test(button("How did it go?")).click();
        var dialog = find(SettleDialog.class).single();
        dialog.settle(Outcome.KEPT);
        assertThat(dialog.isAttached()).isTrue();
        find(samskap.shared.ui.TextBox.class).single().setValue("She was glad.");
        dialog.settle(Outcome.KEPT);
        assertThat(dialog.isAttached()).isFalse();
        assertThat(find(OwnPromises.class).single().getElement().getTextRecursively())
                .doesNotContain("Ring Kari");
    }

    private void answerEverything() {
        for (var waiting : queue.waiting(anna, null, 1_000).items()) {
            // However many other tests have left: nobody writes too fast.
            clock.pass(Duration.ofSeconds(4));
            dialogue.write(
                    anna, new NewMessage(UUID.randomUUID(), waiting.idea().id(), null, Kind.ANSWER, "Yes", null, true));
        }
    }

    private String row() {
        return find(QueueRow.class).all().stream()
                .map(row -> row.getElement().getTextRecursively())
                .filter(text -> text.contains(idea.title()))
                .findFirst()
                .orElseThrow();
    }

    private NativeButton button(String text) {
        List<NativeButton> buttons = find(NativeButton.class).all().stream()
                .filter(button -> button.getElement().getTextRecursively().equals(text))
                .toList();
        assertThat(buttons).hasSize(1);
        return buttons.getFirst();
    }
}
