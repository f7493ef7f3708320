package samskap.dialogue.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import samskap.dialogue.AnswerQueue;
import samskap.dialogue.Dialogue;
import samskap.dialogue.Kind;
import samskap.dialogue.Message;
import samskap.dialogue.MessageId;
import samskap.dialogue.NewMessage;
import samskap.ideas.Idea;
import samskap.ideas.Ideas;
import samskap.identity.Person;
import samskap.testing.Fixtures;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

@ModuleTest
class DialoguePanelTests extends SpringBrowserlessTest {

    @Autowired
    private DialoguePanel dialoguePanel;

    @Autowired
    private PeoplePanel peoplePanel;

    @Autowired
    private Dialogue dialogue;

    @Autowired
    private AnswerQueue queue;

    @Autowired
    private Ideas ideas;

    @Autowired
    private Cast cast;

    private Person maja;
    private Person erik;
    private Person anna;
    private Idea idea;

    @BeforeEach
    void stage() {
        maja = cast.customer();
        erik = cast.customer("Erik Lundin");
        anna = cast.employee("Anna Berg");
        idea = cast.idea(maja);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void a_visitor_reads_everything_but_notes_and_is_invited_to_write() {
        say(anna, Kind.ANSWER, null, "We *will*");
        say(anna, Kind.NOTE, null, "A secret between us");
        var page = html(open(null));
        assertThat(page)
                .contains("<em>will</em>", "Anna Berg", "answered", "We ask who you are when you send it")
                .doesNotContain("secret", "Internal note", "type=\"radio\"");
        assertThat(find(MessageArticle.class).all()).hasSize(1);
    }

    @Test
    void a_customer_has_a_plain_box_and_changes_only_their_own() {
        say(erik, Kind.MESSAGE, null, "Mine");
        say(maja, Kind.MESSAGE, null, "Hers");
        open(erik);
        assertThat(find(KindChoice.class).all()).isEmpty();
        assertThat(buttons("Edit")).hasSize(1);
        assertThat(buttons("Reply")).hasSize(2);
    }

    @Test
    void a_colleague_chooses_what_it_is_meant_as_and_sees_notes() {
        say(anna, Kind.NOTE, null, "A secret between us");
        assertThat(html(open(anna))).contains("A secret between us", "Only colleagues see this", "Internal note");
    }

    @Test
    void what_is_sent_stands_in_the_thread_and_the_draft_is_let_go() {
        open(erik);
        editor().say(NewMessage.message(UUID.randomUUID(), idea.id(), null, "Me too!"));
        assertThat(texts()).containsExactly("Me too!");
    }

    @Test
    void a_text_that_was_changed_before_it_was_sent_again_is_said_as_it_was_last() {
        open(erik);
        var key = UUID.randomUUID();
        editor().say(NewMessage.message(key, idea.id(), null, "Me to"));
        editor().say(NewMessage.message(key, idea.id(), null, "Me too!"));
        assertThat(texts()).containsExactly("Me too!");
    }

    @Test
    void nothing_said_is_told_at_the_text() {
        open(erik);
        editor().say(NewMessage.message(UUID.randomUUID(), idea.id(), null, "  "));
        assertThat(html(editor())).contains("Say it in a few words.", "aria-invalid=\"true\"");
    }

    @Test
    void a_reply_is_written_below_and_one_to_a_reply_beside_it() {
        var top = say(maja, Kind.MESSAGE, null, "One");
        say(anna, Kind.MESSAGE, top.id(), "Two");
        open(erik);
        test(buttons("Reply").getLast()).click();
        var below = find(Editor.class).all().getFirst();
        below.say(NewMessage.message(UUID.randomUUID(), idea.id(), top.replies().isEmpty() ? top.id() : null, "Three"));
        assertThat(texts()).containsExactly("One", "Two", "Three");
        assertThat(find(Editor.class).all()).hasSize(1);
    }

    @Test
    void cancelling_an_edit_restores_the_words() {
        say(erik, Kind.MESSAGE, null, "Mine");
        open(erik);
        test(buttons("Edit").getFirst()).click();
        assertThat(texts()).isEmpty();
        test(buttons("Cancel").getFirst()).click();
        assertThat(texts()).containsExactly("Mine");
    }

    @Test
    void an_edit_is_marked_and_its_history_can_be_opened() {
        say(erik, Kind.MESSAGE, null, "Mien");
        open(erik);
        test(buttons("Edit").getFirst()).click();
        find(InlineEdit.class).single().save("Mine");
        assertThat(texts()).containsExactly("Mine");
        assertThat(find(History.class).all()).hasSize(1);
    }

    @Test
    void a_stale_edit_is_shown_both_and_can_be_saved_then() {
        var message = say(erik, Kind.MESSAGE, null, "One");
        open(erik);
        test(buttons("Edit").getFirst()).click();
        dialogue.edit(erik, message.id(), 1, "Two");
        var form = find(InlineEdit.class).single();
        form.save("Three");
        assertThat(html(form)).contains("Two", "Three", "As it stands");
        form.save("Two and three");
        assertThat(texts()).containsExactly("Two and three");
    }

    @Test
    void taking_back_is_asked_once_more_and_leaves_the_place() {
        say(erik, Kind.MESSAGE, null, "Mine");
        open(erik);
        test(buttons("Withdraw").getFirst()).click();
        test(buttons("Withdraw it").getFirst()).click();
        assertThat(html(find(MessageArticle.class).single())).contains("Erik has withdrawn this message.");
    }

    @Test
    void an_open_question_shows_who_is_solving_it_and_invites_to_join() {
        var question = say(anna, Kind.QUESTION, null, "How?");
        say(erik, Kind.MESSAGE, question.id(), "So");
        assertThat(html(open(maja))).contains("One person is solving it with Anna");
        test(buttons("Join in").getFirst()).click();
        assertThat(find(Editor.class).all()).hasSize(2);
    }

    @Test
    void a_colleague_is_told_who_is_on_it_and_answers_only_knowingly() {
        queue.take(cast.employee("Olof Sand"), idea.id());
        assertThat(html(open(anna))).contains("Olof is on it");
        editor().say(new NewMessage(UUID.randomUUID(), idea.id(), null, Kind.ANSWER, "I know", null));
        assertThat(texts()).isEmpty();
        test(buttons("Send all the same").getFirst()).click();
        assertThat(texts()).containsExactly("I know");
    }

    @Test
    void a_long_dialogue_begins_with_its_newest_part() {
        for (var n = 1; n <= 104; n++) {
            say(anna, Kind.MESSAGE, null, "Word " + n);
        }
        open(null);
        assertThat(texts()).hasSize(100).startsWith("Word 5").endsWith("Word 104");
        test(buttons("Show what was said before (4)").getFirst()).click();
        assertThat(texts()).hasSize(104).startsWith("Word 1", "Word 2").endsWith("Word 104");
    }

    @Test
    void who_is_in_the_dialogue_leaves_out_those_who_only_wrote_notes() {
        say(erik, Kind.MESSAGE, null, "Me too");
        say(cast.employee("Olof Sand"), Kind.NOTE, null, "Hm");
        say(anna, Kind.ANSWER, null, "We will");
        var card = peoplePanel.panel(current(), null).orElseThrow();
        assertThat(html(card))
                .contains("Maja Lind", "Erik Lundin", "Anna Berg, Logistics", "Anna answered")
                .doesNotContain("Olof");
    }

    private Component open(@Nullable Person viewer) {
        if (viewer != null) {
            SecurityContextHolder.getContext().setAuthentication(Fixtures.signedIn(viewer));
        }
        var panel = dialoguePanel.panel(current(), viewer).orElseThrow();
        UI.getCurrent().add(panel);
        return panel;
    }

    private Idea current() {
        return ideas.find(idea.id()).orElseThrow();
    }

    private Editor editor() {
        return find(Editor.class).all().getLast();
    }

    private List<NativeButton> buttons(String text) {
        return find(NativeButton.class).all().stream()
                .filter(button -> button.getElement().getTextRecursively().equals(text))
                .toList();
    }

    private List<String> texts() {
        return find(samskap.shared.ui.Markup.class).all().stream()
                .map(words -> words.getElement()
                        .getProperty("innerHTML")
                        .replaceAll("<[^>]+>", "")
                        .strip())
                .toList();
    }

    private Message say(Person who, Kind kind, @Nullable MessageId parent, String body) {
        return dialogue.write(who, new NewMessage(UUID.randomUUID(), idea.id(), parent, kind, body, null));
    }

    /** Everything that a browser gets of a component: elements, attributes, properties and texts. */
    private static String html(Component component) {
        return html(component.getElement());
    }

    private static String html(Element element) {
        if (element.isTextNode()) {
            return element.getText();
        }
        var html = new StringBuilder("<" + element.getTag());
        element.getAttributeNames()
                .forEach(name -> html.append(' ')
                        .append(name)
                        .append("=\"")
                        .append(element.getAttribute(name))
                        .append('"'));
        html.append('>');
        element.getPropertyNames().forEach(name -> html.append(element.getProperty(name)));
        element.getChildren().forEach(child -> html.append(html(child)));
        return html.append("</").append(element.getTag()).append('>').toString();
    }
}
