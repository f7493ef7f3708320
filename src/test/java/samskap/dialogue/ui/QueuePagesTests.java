package samskap.dialogue.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import samskap.dialogue.Dialogue;
import samskap.dialogue.Handing;
import samskap.dialogue.Handovers;
import samskap.dialogue.Kind;
import samskap.dialogue.NewMessage;
import samskap.dialogue.SavedReplies;
import samskap.dialogue.SavedReply;
import samskap.dialogue.Writers;
import samskap.ideas.Idea;
import samskap.identity.Person;
import samskap.shared.text.TimeAgo;
import samskap.testing.Fixtures;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import samskap.testing.TestClock;

@ModuleTest
class QueuePagesTests extends SpringBrowserlessTest {

    @Autowired
    private Kit kit;

    @Autowired
    private Dialogue dialogue;

    @Autowired
    private Handovers handovers;

    @Autowired
    private SavedReplies replies;

    @Autowired
    private Writers writers;

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
        idea = cast.idea();
        SecurityContextHolder.getContext().setAuthentication(Fixtures.signedIn(anna));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void ones_own_part_of_the_queue_has_what_was_handed_over_with_its_word_and_who_writes() {
        UI.getCurrent().navigate(QueueView.PATH, QueryParameters.of(QueueParts.OF, "mine"));
        assertThat(page()).contains("Nobody waits here");
        handovers.handOver(olof, new Handing(UUID.randomUUID(), idea.id(), anna.id(), null, "You know her."));
        writers.write(olof, idea.id());
        UI.getCurrent().navigate(QueueView.PATH, QueryParameters.of(QueueParts.OF, "mine"));
        assertThat(find(QueueRow.class).all()).hasSize(1);
        assertThat(page()).contains(idea.title(), "Olof handed it over to you", "You know her.", "Olof is writing");
    }

    @Test
    void handing_over_needs_somebody_and_a_word() {
        var dialog = new HandOverDialog(kit, idea.id());
        dialog.open(UI.getCurrent());
        dialog.submit();
        assertThat(text(dialog)).contains("Choose a colleague or a team.");
        dialog.say(olof, " ");
        dialog.submit();
        assertThat(text(dialog)).contains("Say it in a few words.");
        dialog.say(olof, "Yours?");
        dialog.submit();
        assertThat(dialog.isAttached()).isFalse();
        assertThat(handovers.of(idea.id())).isPresent();
    }

    @Test
    void a_promise_that_is_late_stands_before_everything_else() {
        var due = LocalDate.ofInstant(clock.instant(), TimeAgo.HOME).plusDays(1);
        var words = "Ring " + UUID.randomUUID();
        dialogue.write(anna, new NewMessage(UUID.randomUUID(), idea.id(), null, Kind.PROMISE, words, due));
        clock.pass(Duration.ofDays(4));
        navigate(QueueView.class);
        var late = find(OverdueList.class).single();
        assertThat(text(late)).contains(words, "3 days", "late", "Anna Berg promised it", "How did it go?");
    }

    @Test
    void replies_are_kept_changed_and_dropped() {
        navigate(RepliesView.class);
        var dialog = new ReplyDialog(kit, null, find(RepliesView.class).single()::show);
        dialog.open(UI.getCurrent());
        dialog.submit();
        assertThat(text(dialog)).contains("What is it about?");
        dialog.fillIn("Thanks", "Thank you, {customer}!");
        dialog.submit();
        assertThat(dialog.isAttached()).isFalse();
        assertThat(page()).contains("Thanks", "Only you");
        assertThat(replies.of(anna)).extracting(SavedReply::title).contains("Thanks");
    }

    @Test
    void the_times_say_of_how_many_they_speak() {
        dialogue.write(anna, new NewMessage(UUID.randomUUID(), idea.id(), null, Kind.ANSWER, "We will", null));
        navigate(TimesView.class);
        assertThat(page()).contains("The last 8 weeks", "Half have a first answer within");
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private String page() {
        return text((Component) getCurrentView());
    }
}
