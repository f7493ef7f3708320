package samskap.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import samskap.audit.Thing;
import samskap.developing.NewSuggestion;
import samskap.developing.Suggestions;
import samskap.dialogue.Dialogue;
import samskap.dialogue.Message;
import samskap.dialogue.NewMessage;
import samskap.ideas.Idea;
import samskap.identity.Person;
import samskap.moderation.Moderation;
import samskap.notification.Notification;
import samskap.notification.Notifications;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

/** What is withheld is told to nobody, and what is decided about it to its author. */
@ModuleTest
class DecidedToldTests {

    private final Tell tell;
    private final Notifications notifications;
    private final Moderation moderation;
    private final Dialogue dialogue;
    private final Suggestions suggestions;
    private final Cast cast;

    private Person maja;
    private Person kim;
    private Person anna;
    private Idea idea;

    DecidedToldTests(
            Tell tell,
            Notifications notifications,
            Moderation moderation,
            Dialogue dialogue,
            Suggestions suggestions,
            Cast cast) {
        this.tell = tell;
        this.notifications = notifications;
        this.moderation = moderation;
        this.dialogue = dialogue;
        this.suggestions = suggestions;
        this.cast = cast;
    }

    @BeforeEach
    void an_idea() {
        tell.all();
        maja = cast.customer("Maja Lind");
        kim = cast.customer("Kim Falk");
        anna = cast.employee("Anna Berg");
        idea = cast.idea(maja);
    }

    @Test
    void a_withheld_message_is_told_to_nobody_until_it_is_approved_and_then_to_everybody_concerned() {
        var message = link();
        tell.all();
        assertThat(of(maja)).isEmpty();

        moderation.approve(anna, moderation.piece(anna, thing(message)));
        tell.all();
        assertThat(of(maja)).extracting(Notification::kind).containsExactly(Notification.Kind.MESSAGE);
        assertThat(of(kim)).extracting(Notification::kind).containsExactly(Notification.Kind.SHOWN);
        assertThat(of(anna)).isEmpty();
    }

    @Test
    void its_author_is_told_why_it_is_declined_for_as_long_as_it_is() {
        var message = link();
        moderation.decline(anna, thing(message), "Please without the link.");
        tell.all();
        assertThat(of(kim))
                .extracting(Notification::kind, Notification::words, Notification::path)
                .containsExactly(tuple(
                        Notification.Kind.NOT_SHOWN,
                        "Please without the link.",
                        idea.path() + "#m" + message.id().value()));
        assertThat(of(maja)).isEmpty();

        moderation.approve(anna, moderation.piece(anna, thing(message)));
        tell.all();
        assertThat(of(kim)).extracting(Notification::kind).containsExactly(Notification.Kind.SHOWN);
    }

    @Test
    void whoever_suggested_words_is_told_what_came_of_them() {
        var words = suggestions.suggest(
                kim, new NewSuggestion(UUID.randomUUID(), idea.id(), 1, "Words that hurt", idea.story(), ""));
        var thing = Thing.suggestion(words.id().value());
        moderation.withhold(anna, thing);
        tell.all();
        assertThat(of(maja)).as("nobody hears of words that are withheld").isEmpty();
        moderation.decline(anna, thing, "Please be kind.");
        tell.all();
        assertThat(of(kim))
                .extracting(Notification::kind, Notification::words, Notification::path)
                .containsExactly(
                        tuple(Notification.Kind.NOT_SHOWN, "Please be kind.", idea.path() + "#" + words.anchor()));
        moderation.approve(anna, moderation.piece(anna, thing));
        tell.all();
        assertThat(of(kim)).extracting(Notification::kind).containsExactly(Notification.Kind.SHOWN);
        assertThat(of(maja)).extracting(Notification::kind).containsExactly(Notification.Kind.SUGGESTED);
    }

    @Test
    void an_author_hears_of_their_withheld_idea_though_others_find_none() {
        var own = cast.idea(kim, "Cheap fronts\nhttps://example.com");
        moderation.decline(anna, Thing.idea(own.id().value()), "This is advertising.");
        tell.all();
        assertThat(of(kim))
                .extracting(Notification::kind, Notification::words, Notification::path)
                .containsExactly(tuple(Notification.Kind.NOT_SHOWN, "This is advertising.", own.path()));
    }

    @Test
    void what_was_told_and_is_withheld_afterwards_is_news_no_more() {
        var message = dialogue.write(kim, NewMessage.message(UUID.randomUUID(), idea.id(), null, "You never listen"));
        tell.all();
        assertThat(of(maja)).hasSize(1);
        moderation.withhold(anna, thing(message));
        assertThat(of(maja)).isEmpty();
    }

    private Message link() {
        return dialogue.write(kim, NewMessage.message(UUID.randomUUID(), idea.id(), null, "See https://example.com"));
    }

    private static Thing thing(Message message) {
        return Thing.message(message.id().value());
    }

    private List<Notification> of(Person person) {
        return ListOf.all(notifications, person);
    }
}
