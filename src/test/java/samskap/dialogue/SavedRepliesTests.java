package samskap.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import samskap.ideas.Idea;
import samskap.identity.Person;
import samskap.shared.Refusal;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

@ModuleTest
class SavedRepliesTests {

    private final SavedReplies replies;
    private final Cast cast;
    private final Person anna;
    private final Person olof;

    SavedRepliesTests(SavedReplies replies, Cast cast) {
        this.replies = replies;
        this.cast = cast;
        anna = cast.employee("Anna Berg");
        olof = cast.employee("Olof Sand");
    }

    @Test
    void ones_own_are_ones_own_and_shared_ones_are_everybodys() {
        var own = replies.keep(anna, text("Own", false));
        var shared = replies.keep(anna, text("Shared", true));
        assertThat(ids(anna)).contains(own.id(), shared.id());
        assertThat(ids(olof)).contains(shared.id()).doesNotContain(own.id());
        refused(
                "shared.refused.notFound",
                () -> replies.filled(olof, own.id(), cast.idea().id(), anna.id()));
        refused("shared.refused.notFound", () -> replies.change(olof, own.id(), own.version(), text("Mine", false)));
    }

    @Test
    void whoever_keeps_it_changes_it_and_who_leads_changes_what_all_share() {
        var shared = replies.keep(anna, text("Shared", true));
        refused(
                "shared.refused.notAllowed",
                () -> replies.change(olof, shared.id(), shared.version(), text("Taken", true)));
        refused("shared.refused.notAllowed", () -> replies.drop(olof, shared.id()));
        replies.change(cast.owner("Petra Ek"), shared.id(), shared.version(), text("Better", true));
        assertThat(replies.of(olof))
                .filteredOn(reply -> reply.id().equals(shared.id()))
                .extracting(SavedReply::title)
                .containsExactly("Better");
        replies.drop(anna, shared.id());
        replies.drop(anna, shared.id());
        assertThat(ids(anna)).doesNotContain(shared.id());
    }

    @Test
    void it_fills_in_who_is_answered_by_whom_about_what() {
        var idea = cast.idea(cast.customer("Maja Lind"));
        var reply = replies.keep(anna, new SavedReply.Text("Thanks", "Hi {kund}! {idea}: on {day}. {Me}", false));
        var filled = replies.filled(anna, reply.id(), idea.id(), idea.author());
        assertThat(filled).isEqualTo("Hi Maja! " + idea.title() + ": on {day}. Anna");
        assertThat(fit(reply, idea, filled).blanks()).containsExactly("{day}");
        assertThat(fit(reply, idea, filled).untouched()).isTrue();
        var own = filled.replace("{day}", "Monday");
        assertThat(fit(reply, idea, own).blanks()).isEmpty();
        assertThat(fit(reply, idea, own).untouched()).isFalse();
    }

    @Test
    void it_has_a_title_and_words_and_customers_have_none() {
        refused("dialogue.refused.replyUntitled", () -> replies.keep(anna, text(" ", true)));
        refused("dialogue.refused.nothingSaid", () -> replies.keep(anna, new SavedReply.Text("x", " \n", true)));
        refused(
                "shared.refused.tooLong",
                () -> replies.keep(anna, text("x".repeat(SavedReplies.LONGEST_TITLE + 1), true)));
        refused("shared.refused.notAllowed", () -> replies.of(cast.customer()));
        refused("shared.refused.notAllowed", () -> replies.keep(cast.customer(), text("x", true)));
    }

    @Test
    void whoever_began_before_somebody_else_changed_it_overwrites_nothing_and_sees_what_stands_there() {
        var shared = replies.keep(anna, text("Shared", true));
        replies.change(cast.owner("Petra Ek"), shared.id(), shared.version(), text("Better", true));
        assertThatExceptionOfType(StaleReply.class)
                .isThrownBy(() -> replies.change(anna, shared.id(), shared.version(), text("Mine", true)))
                .satisfies(stale -> {
                    assertThat(stale.now().title()).isEqualTo("Better");
                    replies.change(anna, shared.id(), stale.now().version(), text("Mine, knowing", true));
                });
        assertThat(replies.of(anna)).extracting(SavedReply::title).contains("Mine, knowing");
        // Sent twice by a bad line: the second time nothing is to be changed.
        replies.change(anna, shared.id(), shared.version(), text("Mine, knowing", true));
    }

    private SavedReplies.Fit fit(SavedReply reply, Idea idea, String text) {
        return replies.fit(anna, reply.id(), idea.id(), idea.author(), text);
    }

    private List<SavedReplyId> ids(Person person) {
        return replies.of(person).stream().map(SavedReply::id).toList();
    }

    private static SavedReply.Text text(String title, boolean shared) {
        return new SavedReply.Text(title, "Thank you, {customer}!", shared);
    }

    private static void refused(String key, Runnable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act::run)
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
