package samskap.developing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import samskap.developing.NewSuggestion;
import samskap.developing.Suggestion;
import samskap.developing.Suggestions;
import samskap.developing.Summaries;
import samskap.ideas.Idea;
import samskap.ideas.IdeaEdit;
import samskap.ideas.Ideas;
import samskap.identity.Person;
import samskap.shared.Language;
import samskap.testing.Fixtures;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

@ModuleTest
class DevelopingPanelTests extends SpringBrowserlessTest {

    @Autowired
    private Suggestions suggestions;

    @Autowired
    private Summaries summaries;

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
        maja = cast.customer("Maja Lind");
        erik = cast.customer("Erik Lundin");
        anna = cast.employee("Anna Berg");
        idea = cast.idea(maja, "One delivery day\nGive me one day.");
        UI.getCurrent().setLocale(Language.EN.locale());
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void a_visitor_reads_what_is_suggested_and_decides_nothing() {
        suggest("A day that I choose");
        open();
        assertThat(html()).contains("One suggestion waits", "Erik Lundin", "It is clearer.", "<del>", "<ins>");
        assertThat(isThere("Take it into the idea")).isFalse();
        assertThat(isThere("Take back")).isFalse();
        assertThat(isThere("Suggest other words")).isTrue();
    }

    @Test
    void words_that_change_nothing_are_refused_at_the_field_and_kept() {
        signIn(erik);
        open();
        click("Suggest other words");
        var form = find(SuggestForm.class).single();
        form.fields().explain("Because");
        form.submit();
        assertThat(html()).contains("These are the words that the idea has.", "aria-invalid=\"true\"");
        assertThat(form.fields().why()).isEqualTo("Because");
        form.fields().write("Another day", "Give me one day.");
        form.submit();
        form.submit();
        assertThat(suggestions.of(idea.id())).hasSize(1);
        assertThat(find(SuggestForm.class).all()).isEmpty();
    }

    @Test
    void its_author_takes_one_in_with_one_click() {
        suggest("A day that I choose");
        signIn(maja);
        open();
        click("Take it into the idea");
        assertThat(now().title()).isEqualTo("A day that I choose");
        assertThat(html()).contains("Taken in by Maja", "One earlier suggestion");
    }

    @Test
    void one_that_meets_other_words_shows_all_three_and_lets_a_person_choose() {
        suggest("A day that I choose");
        ideas.edit(maja, idea.id(), new IdeaEdit(1, "One delivery morning", "Give me one day.", null, null, null));
        signIn(anna);
        open();
        assertThat(html()).contains("The idea has changed since");
        click("Compare and take in");
        var form = find(CombineForm.class).single();
        assertThat(form.getElement().getOuterHTML())
                .contains("When it was suggested", "As it stands now", "As suggested");
        assertThat(form.fields().title()).isEqualTo("One delivery morning");
        form.fields().write("A morning that I choose", "Give me one.");
        ideas.edit(maja, idea.id(), new IdeaEdit(2, "Changed again", "Give me one day.", null, null, null));
        form.submit();
        assertThat(now().title()).isEqualTo("Changed again");
        assertThat(form.fields().title()).isEqualTo("A morning that I choose");
        form.submit();
        assertThat(now().title()).isEqualTo("A morning that I choose");
        assertThat(find(CombineForm.class).all()).isEmpty();
    }

    @Test
    void a_no_needs_a_word_which_stays_readable() {
        suggest("A day that I choose");
        signIn(anna);
        open();
        click("Not this");
        var dialog = find(DeclineDialog.class).single();
        dialog.submit();
        assertThat(dialog.getElement().getTextRecursively()).contains("Say a word about why.");
        dialog.say("It is about the name.");
        dialog.submit();
        assertThat(html()).contains("Not taken in", "It is about the name.");
        assertThat(suggestions.of(idea.id())).noneMatch(Suggestion::isOpen);
    }

    @Test
    void whoever_suggested_it_takes_it_back() {
        suggest("A day that I choose");
        signIn(erik);
        open();
        assertThat(isThere("Take it into the idea")).isFalse();
        click("Take back");
        assertThat(html()).contains("Erik took it back").doesNotContain("that I choose");
    }

    @Test
    void what_was_arrived_at_is_written_in_place_and_no_writer_loses_a_word() {
        signIn(anna);
        open();
        click("Write what we have arrived at");
        var form = find(SummaryForm.class).single();
        summaries.pin(maja, idea.id(), 0, "Maja was first");
        form.write("Anna was second");
        form.save("Anna was second");
        assertThat(html()).contains("Somebody else wrote it down meanwhile", "Maja was first");
        form.save("Both of us");
        assertThat(html()).contains("Both of us", "Anna Berg", "What it said before");
        assertThat(summaries.all(idea.id())).hasSize(2);
    }

    @Test
    void others_do_not_write_it() {
        signIn(erik);
        open();
        assertThat(isThere("Write what we have arrived at")).isFalse();
    }

    private void suggest(String title) {
        suggestions.suggest(
                erik, new NewSuggestion(UUID.randomUUID(), idea.id(), 1, title, "Give me one day.", "It is clearer."));
    }

    private Idea now() {
        return ideas.find(idea.id()).orElseThrow();
    }

    private void open() {
        UI.getCurrent().navigate("ideas/" + idea.segment());
    }

    private String html() {
        return getCurrentView().getElement().getOuterHTML();
    }

    private boolean isThere(String label) {
        return find(NativeButton.class).all().stream()
                .anyMatch(button -> button.isVisible()
                        && button.getElement().getTextRecursively().contains(label));
    }

    private void click(String label) {
        var button = find(NativeButton.class).all().stream()
                .filter(each -> each.getElement().getTextRecursively().contains(label))
                .findFirst()
                .orElseThrow();
        test(button).click();
    }

    private static void signIn(Person person) {
        SecurityContextHolder.getContext().setAuthentication(Fixtures.signedIn(person));
    }
}
