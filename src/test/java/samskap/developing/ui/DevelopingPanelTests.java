package samskap.developing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeDetails;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import samskap.developing.NewSuggestion;
import samskap.developing.SuggestionId;
import samskap.developing.Suggestions;
import samskap.developing.Summaries;
import samskap.ideas.Idea;
import samskap.ideas.IdeaEdit;
import samskap.ideas.Ideas;
import samskap.identity.Person;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import samskap.testing.PageTest;
import samskap.testing.TestClock;

@ModuleTest
class DevelopingPanelTests extends PageTest {

    @Autowired
    private Suggestions suggestions;

    @Autowired
    private Summaries summaries;

    @Autowired
    private Ideas ideas;

    @Autowired
    private Cast cast;

    @Autowired
    private TestClock clock;

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
        assertThat(suggestions.waiting(idea.id(), 5)).hasSize(1);
        assertThat(find(SuggestForm.class).all()).isEmpty();
    }

    @Test
    void its_author_takes_one_in_with_one_click() {
        suggest("A day that I choose");
        signIn(maja);
        open();
        click("Take it into the idea");
        assertThat(now().title()).isEqualTo("A day that I choose");
        assertThat(html()).contains("One earlier suggestion").doesNotContain("Taken in by Maja");
        openSettled();
        assertThat(html()).contains("Taken in by Maja");
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
        openSettled();
        assertThat(html()).contains("Not taken in", "It is about the name.");
        assertThat(suggestions.waiting(idea.id(), 5)).isEmpty();
    }

    @Test
    void whoever_suggested_it_takes_it_back() {
        suggest("A day that I choose");
        signIn(erik);
        open();
        assertThat(isThere("Take it into the idea")).isFalse();
        click("Take back");
        openSettled();
        assertThat(html()).contains("Erik took it back").doesNotContain("that I choose");
    }

    @Test
    void whoever_reads_what_became_of_earlier_ones_stays_where_they_are() {
        var first = suggest("A day that I choose");
        suggestions.decline(maja, first, "It is about the name.");
        open();
        openSettled();
        var read = find(SuggestionItem.class).single();
        suggestions.decline(maja, suggest("Another day"), "That, too.");
        refresh();
        var items = find(SuggestionItem.class).all();
        assertThat(items).hasSize(2);
        assertThat(items.getLast()).isSameAs(read);
    }

    @Test
    void one_that_somebody_is_working_on_stands_in_one_place_whatever_becomes_of_it() {
        suggestions.decline(maja, suggest("Another day"), "It is about the name.");
        var suggestion = suggest("A day that I choose");
        ideas.edit(maja, idea.id(), new IdeaEdit(1, "One delivery morning", "Give me one day.", null, null, null));
        signIn(anna);
        open();
        click("Compare and take in");
        openSettled();
        suggestions.decline(maja, suggestion, "And that is, too.");
        refresh();
        assertThat(html()).containsOnlyOnce("And that is, too.");
        assertThat(find(SuggestionItem.class).all()).hasSize(2);
        click("Cancel");
        assertThat(html()).containsOnlyOnce("And that is, too.");
        assertThat(find(CombineForm.class).all()).isEmpty();
    }

    @Test
    void what_is_compared_with_more_than_a_page_holds_is_shown_when_somebody_wants_it() {
        for (var n = 0; n < 21; n++) {
            suggestions.withdraw(erik, suggest("Not this after all " + n));
            pass();
        }
        open();
        openSettled();
        assertThat(find(SuggestionItem.class).all()).hasSize(20);
        click("Show more suggestions");
        assertThat(find(SuggestionItem.class).all()).hasSize(21);
        assertThat(isThere("Show more suggestions")).isFalse();
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

    private SuggestionId suggest(String title) {
        var wanted = new NewSuggestion(UUID.randomUUID(), idea.id(), 1, title, "Give me one day.", "It is clearer.");
        return suggestions.suggest(erik, wanted).id();
    }

    private void pass() {
        clock.pass(Duration.ofMinutes(10));
    }

    private void openSettled() {
        var settled = find(Settled.class).single();
        settled.setOpen(true);
        ComponentUtil.fireEvent(settled, new NativeDetails.ToggleEvent(settled, true));
    }

    /** What a change does that somebody else made. */
    private void refresh() {
        find(DevelopingSection.class).single().refresh();
    }

    private Idea now() {
        return ideas.find(idea.id()).orElseThrow();
    }

    private void open() {
        UI.getCurrent().navigate("ideas/" + idea.segment());
    }
}
