package samskap.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import samskap.developing.NewSuggestion;
import samskap.developing.Suggestion;
import samskap.developing.Suggestions;
import samskap.developing.Summaries;
import samskap.dialogue.Dialogue;
import samskap.dialogue.Kind;
import samskap.dialogue.MessageId;
import samskap.dialogue.NewMessage;
import samskap.ideas.Idea;
import samskap.identity.Person;
import samskap.notification.Notification;
import samskap.notification.Notifications;
import samskap.notification.Reason;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

/** What becomes of what somebody gave is told to whom it concerns. */
@ModuleTest
class DevelopingToldTests {

    private final Tell tell;
    private final Notifications notifications;
    private final Suggestions suggestions;
    private final Summaries summaries;
    private final Dialogue dialogue;
    private final Cast cast;

    DevelopingToldTests(
            Tell tell,
            Notifications notifications,
            Suggestions suggestions,
            Summaries summaries,
            Dialogue dialogue,
            Cast cast) {
        this.tell = tell;
        this.notifications = notifications;
        this.suggestions = suggestions;
        this.summaries = summaries;
        this.dialogue = dialogue;
        this.cast = cast;
    }

    private Person maja;
    private Person hilda;
    private Person anna;
    private Idea idea;

    @BeforeEach
    void an_idea() {
        tell.all();
        maja = cast.customer("Maja Lind");
        hilda = cast.customer("Hilda Dahl");
        anna = cast.employee("Anna Berg");
        idea = cast.idea(maja, "One delivery day");
    }

    @Test
    void the_author_hears_of_a_suggestion_and_who_made_it_what_became_of_it() {
        var first = suggest("Clearer");
        tell.all();
        assertThat(of(maja))
                .extracting(Notification::kind, Notification::words, Notification::path)
                .containsExactly(tuple(
                        Notification.Kind.SUGGESTED,
                        "Clearer",
                        idea.path() + "#s" + first.id().value()));
        assertThat(of(anna)).isEmpty();

        suggestions.takeIn(anna, first.id());
        tell.all();
        assertThat(of(hilda)).extracting(Notification::kind).containsExactly(Notification.Kind.TAKEN_IN);
        assertThat(of(hilda).getFirst().by().name()).isEqualTo("Anna Berg");
    }

    @Test
    void a_no_comes_with_its_word() {
        suggestions.decline(anna, suggest("Shorter").id(), "It loses the point.");
        tell.all();
        assertThat(of(hilda))
                .extracting(Notification::kind, Notification::words)
                .containsExactly(tuple(Notification.Kind.DECLINED, "It loses the point."));
    }

    @Test
    void whoever_suggested_something_is_told_what_happens_to_the_idea_until_they_take_it_back() {
        var first = suggest("Clearer");
        summaries.pin(anna, idea.id(), 0, "Tuesdays work.");
        tell.all();
        assertThat(of(hilda))
                .extracting(Notification::kind, Notification::reason)
                .containsExactly(tuple(Notification.Kind.SUMMED_UP, Reason.SUGGESTED));

        suggestions.withdraw(hilda, first.id());
        summaries.pin(anna, idea.id(), 1, "Wednesdays work.");
        tell.all();
        assertThat(of(hilda)).hasSize(1);
    }

    @Test
    void a_suggestion_that_was_taken_back_is_no_news() {
        suggestions.withdraw(hilda, suggest("A mistake").id());
        tell.all();
        assertThat(of(maja)).isEmpty();
    }

    @Test
    void what_was_arrived_at_is_told_to_everybody_concerned() {
        summaries.pin(anna, idea.id(), 0, "Tuesdays **work**.");
        tell.all();
        assertThat(of(maja))
                .extracting(Notification::kind, Notification::words)
                .containsExactly(tuple(Notification.Kind.SUMMED_UP, "Tuesdays **work**."));
    }

    @Test
    void whoever_gave_what_was_taken_up_hears_of_it_once_however_often_it_is_taken_up() {
        var question = say(anna, null, Kind.QUESTION, "Which day?");
        tell.all();
        var given = say(hilda, question, Kind.MESSAGE, "Tuesday.");
        dialogue.takeUp(anna, given, true);
        dialogue.takeUp(anna, given, false);
        dialogue.takeUp(anna, given, true);
        tell.all();
        assertThat(of(hilda))
                .extracting(Notification::kind, Notification::words)
                .containsExactly(tuple(Notification.Kind.TAKEN_UP, "Tuesday."));
    }

    private Suggestion suggest(String why) {
        return suggestions.suggest(
                hilda,
                new NewSuggestion(
                        UUID.randomUUID(), idea.id(), idea.version(), "Two delivery days", "On Tuesdays too.", why));
    }

    private MessageId say(Person by, MessageId parent, Kind kind, String words) {
        return dialogue.write(by, new NewMessage(UUID.randomUUID(), idea.id(), parent, kind, words, null))
                .id();
    }

    private List<Notification> of(Person person) {
        return ListOf.all(notifications, person);
    }
}
