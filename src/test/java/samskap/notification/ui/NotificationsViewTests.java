package samskap.notification.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import samskap.dialogue.Dialogue;
import samskap.dialogue.Kind;
import samskap.dialogue.NewMessage;
import samskap.ideas.Idea;
import samskap.identity.Person;
import samskap.notification.Following;
import samskap.notification.MailChoice;
import samskap.notification.Notifications;
import samskap.notification.Rhythm;
import samskap.notification.internal.Tell;
import samskap.shared.Language;
import samskap.testing.Fixtures;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

@ModuleTest
class NotificationsViewTests extends SpringBrowserlessTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Dialogue dialogue;

    @Autowired
    private Tell tell;

    @Autowired
    private Notifications notifications;

    @Autowired
    private Following following;

    @Autowired
    private MailChoice mailChoice;

    @Autowired
    private FollowPanel panel;

    @Autowired
    private Bells bells;

    private Person maja;
    private Person anna;
    private Idea idea;

    @BeforeEach
    void stage() {
        maja = cast.customer();
        anna = cast.employee("Anna Berg");
        idea = cast.idea(maja);
        SecurityContextHolder.getContext().setAuthentication(Fixtures.signedIn(maja));
        UI.getCurrent().setLocale(Language.EN.locale());
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void whoever_was_told_nothing_yet_is_told_how_that_begins() {
        assertThat(view()).contains("Nothing yet", "follow one");
    }

    @Test
    void the_list_tells_who_did_what_in_their_own_words_and_leads_there() {
        answer("We *will* do it.");
        assertThat(view()).contains("Anna Berg has answered", "We will do it.", idea.title(), "New");
        assertThat(find(NotificationItem.class).single().getElement().getOuterHTML())
                .contains("href=\"" + idea.path() + "#m");
    }

    @Test
    void a_long_list_shows_more_when_asked() {
        for (var n = 0; n < 27; n++) {
            answer("Answer " + n);
        }
        assertThat(view()).contains("Answer 26").doesNotContain("Answer 1 ");
        assertThat(find(NotificationItem.class).all()).hasSize(25);
        test(find(NativeButton.class).withText("Show earlier").single()).click();
        assertThat(find(NotificationItem.class).all()).hasSize(27);
    }

    @Test
    void the_bell_tells_how_much_is_unread() {
        answer("One");
        assertThat(bell()).contains("aria-label=\"One unread notification\"", ">1<");
        notifications.readAll(maja);
        assertThat(bell()).contains("aria-label=\"Notifications\"");
    }

    /** As it hangs on a page. */
    private String bell() {
        var bell = bells.sign().orElseThrow();
        UI.getCurrent().add(bell);
        return bell.getElement().getOuterHTML();
    }

    @Test
    void a_visitor_has_no_bell() {
        SecurityContextHolder.clearContext();
        assertThat(bells.sign()).isEmpty();
    }

    @Test
    void one_click_stops_a_thread_and_one_begins_it_again() {
        var card = card(maja);
        assertThat(text(card)).contains("Stop this thread", "because you shared the idea");
        card.press();
        assertThat(following.stance(maja, idea.id()).muted()).isTrue();
        assertThat(text(card)).contains("Tell me again", "told nothing");
        card.press();
        assertThat(following.stance(maja, idea.id()).hears()).isTrue();
    }

    @Test
    void somebody_who_is_not_concerned_may_follow() {
        var erik = cast.customer("Erik Lundin");
        SecurityContextHolder.getContext().setAuthentication(Fixtures.signedIn(erik));
        var card = card(erik);
        assertThat(text(card)).contains("Follow");
        card.press();
        assertThat(text(card)).contains("because you follow the idea");
    }

    @Test
    void what_one_wants_by_mail_is_kept_as_it_is_chosen_and_stopped_threads_are_there_to_be_taken_up() {
        following.mute(maja, idea.id());
        navigate(ChoicesView.PATH, Component.class);
        assertThat(page()).contains("At once", "Once a day", "Once a week", "Never", idea.title());
        test(find(NativeButton.class).withText("Tell me again").single()).click();
        assertThat(following.muted(maja, 5)).isEmpty();
        assertThat(page()).contains("None.");
        mailChoice.choose(maja, Rhythm.WEEKLY);
        navigate("notifications", Component.class);
        navigate(ChoicesView.PATH, Component.class);
        assertThat(find(RhythmChoice.class).single().getElement().getOuterHTML())
                .containsPattern("<input[^>]*weekly[^>]*checked|<input[^>]*checked[^>]*weekly");
    }

    private FollowCard card(Person viewer) {
        var card = (FollowCard) panel.panel(idea, viewer).orElseThrow();
        UI.getCurrent().add(card);
        return card;
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private void answer(String words) {
        dialogue.write(anna, new NewMessage(UUID.randomUUID(), idea.id(), null, Kind.ANSWER, words, null));
        tell.all();
    }

    private String view() {
        navigate(NotificationsView.PATH, Component.class);
        return page();
    }

    private String page() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
