package samskap.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import samskap.dialogue.Reactions.Given;
import samskap.ideas.Idea;
import samskap.identity.Person;
import samskap.notification.Notifications;
import samskap.shared.Refusal;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

@ModuleTest
class ReactionsTests {

    private final Reactions reactions;
    private final Dialogue dialogue;
    private final Notifications notifications;
    private final Cast cast;
    private final Person maja;
    private final Person erik;
    private final Idea idea;

    ReactionsTests(Reactions reactions, Dialogue dialogue, Notifications notifications, Cast cast) {
        this.reactions = reactions;
        this.dialogue = dialogue;
        this.notifications = notifications;
        this.cast = cast;
        maja = cast.customer();
        erik = cast.customer("Erik Lundin");
        idea = cast.idea(maja);
    }

    @Test
    void a_reaction_counts_once_however_often_it_is_given() {
        var message = say(maja, Kind.MESSAGE);
        reactions.react(erik, message, Reaction.THANKS, true);
        reactions.react(erik, message, Reaction.THANKS, true);
        assertThat(given(message, erik)).containsExactly(new Given(Reaction.THANKS, 1, true, List.of(erik.id())));
        assertThat(given(message, maja)).containsExactly(new Given(Reaction.THANKS, 1, false, List.of(erik.id())));
        assertThat(given(message, null)).containsExactly(new Given(Reaction.THANKS, 1, false, List.of(erik.id())));
    }

    @Test
    void it_can_be_taken_back_twice_too() {
        var message = say(maja, Kind.MESSAGE);
        reactions.react(erik, message, Reaction.GOOD_THOUGHT, true);
        reactions.react(erik, message, Reaction.GOOD_THOUGHT, false);
        reactions.react(erik, message, Reaction.GOOD_THOUGHT, false);
        assertThat(given(message, erik)).isEmpty();
    }

    @Test
    void one_may_thank_and_recognise_at_once_and_each_is_counted_for_itself() {
        var message = say(maja, Kind.MESSAGE);
        reactions.react(erik, message, Reaction.RECOGNISED, true);
        reactions.react(erik, message, Reaction.THANKS, true);
        assertThat(given(message, erik))
                .extracting(Given::reaction)
                .containsExactlyInAnyOrder(Reaction.THANKS, Reaction.RECOGNISED);
    }

    @Test
    void the_latest_are_named_and_the_others_counted_and_one_finds_oneself_among_them() {
        var message = say(maja, Kind.MESSAGE);
        reactions.react(erik, message, Reaction.THANKS, true);
        for (var other = 0; other < Reactions.NAMED + 2; other++) {
            reactions.react(cast.customer("Other " + other), message, Reaction.THANKS, true);
        }
        var seen = given(message, erik).getFirst();
        assertThat(seen.count()).isEqualTo(Reactions.NAMED + 3);
        assertThat(seen.byViewer()).isTrue();
        assertThat(seen.latest()).hasSize(Reactions.NAMED).doesNotContain(erik.id());
    }

    @Test
    void nobody_reacts_to_their_own_words_nor_to_words_taken_back() {
        var message = say(maja, Kind.MESSAGE);
        assertRefused(() -> reactions.react(maja, message, Reaction.THANKS, true));
        dialogue.withdraw(maja, message);
        assertRefused(() -> reactions.react(erik, message, Reaction.THANKS, true));
    }

    @Test
    void to_a_note_only_colleagues_react_and_nobody_else_learns_that_it_is_there() {
        var note = say(cast.employee("Anna Berg"), Kind.NOTE);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> reactions.react(erik, note, Reaction.THANKS, true))
                .extracting(Refusal::key)
                .isEqualTo("shared.refused.notFound");
        var olof = cast.employee("Olof Ek");
        reactions.react(olof, note, Reaction.GOOD_THOUGHT, true);
        assertThat(given(note, olof)).hasSize(1);
    }

    @Test
    void nobody_is_told_of_it() {
        var message = say(maja, Kind.MESSAGE);
        var before = notifications.unread(maja);
        reactions.react(erik, message, Reaction.THANKS, true);
        assertThat(notifications.unread(maja)).isEqualTo(before);
    }

    private List<Given> given(MessageId message, @Nullable Person viewer) {
        return reactions.to(List.of(message), viewer).getOrDefault(message, List.of());
    }

    private MessageId say(Person author, Kind kind) {
        return dialogue.write(author, new NewMessage(UUID.randomUUID(), idea.id(), null, kind, "A word", null))
                .id();
    }

    private static void assertRefused(Runnable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act::run)
                .extracting(Refusal::key)
                .isEqualTo("shared.refused.notAllowed");
    }
}
