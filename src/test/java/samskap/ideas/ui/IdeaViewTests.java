package samskap.ideas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import samskap.ideas.Backing;
import samskap.ideas.Feeling;
import samskap.ideas.Idea;
import samskap.ideas.IdeaEdit;
import samskap.ideas.Ideas;
import samskap.ideas.Journey;
import samskap.ideas.Status;
import samskap.identity.Person;
import samskap.pictures.Chosen;
import samskap.pictures.Picture;
import samskap.pictures.Pictures;
import samskap.pictures.Selection;
import samskap.pictures.internal.Shots;
import samskap.shared.Language;
import samskap.shared.ui.Choice;
import samskap.shared.ui.TextBox;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import samskap.testing.PageTest;

@ModuleTest
class IdeaViewTests extends PageTest {

    @Autowired
    private Ideas ideas;

    @Autowired
    private Journey journey;

    @Autowired
    private Pictures pictures;

    @Autowired
    private Backing backing;

    @Autowired
    private Cast cast;

    private Person maja;
    private Person petra;
    private Idea idea;

    @BeforeEach
    void stage() {
        maja = cast.customer();
        petra = cast.owner("Petra Öberg");
        idea = cast.idea(maja, "One delivery day\nFourteen *pallets*.");
    }

    @Test
    void a_visitor_reads_the_story_and_changes_nothing() {
        open();
        assertThat(html()).contains("<em>pallets</em>", "Maja Lind", "a customer since 2024", "So far");
        assertThat(isThere("Edit")).isFalse();
        assertThat(isThere("Change the status")).isFalse();
    }

    @Test
    void a_colleague_takes_down_what_an_idea_said_and_says_why() {
        ideas.edit(maja, idea.id(), new IdeaEdit(1, "Call 070-123", "Fourteen.", null, null, null));
        ideas.edit(maja, idea.id(), new IdeaEdit(2, "Without a number", "Fourteen.", null, null, null));
        signIn(maja);
        openVersions();
        assertThat(isThere("Take these words down")).isFalse();
        signIn(petra);
        openVersions();
        click("Take these words down");
        var dialog = find(TakeDownDialog.class).single();
        dialog.submit();
        assertThat(dialog.getElement().getTextRecursively()).contains("Say why");
        dialog.explain("A telephone number.");
        dialog.submit();
        assertThat(html())
                .contains("has taken these words down", "Without a number", "One delivery day")
                .doesNotContain("070-123");
    }

    private void openVersions() {
        UI.getCurrent().navigate(ideas.find(idea.id()).orElseThrow().path().substring(1) + "/versions");
    }

    @Test
    void old_words_lead_to_the_address_of_today() {
        UI.getCurrent().navigate("ideas/" + idea.id().value() + "-words-of-yesterday");
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("ideas/" + idea.segment());
    }

    @Test
    void an_idea_that_nobody_has_leads_to_the_page_that_says_so() {
        UI.getCurrent().navigate("ideas/999999999-gone");
        assertThat(getCurrentView()).isNotInstanceOf(IdeaView.class);
        UI.getCurrent().navigate("ideas/no-number");
        assertThat(getCurrentView()).isNotInstanceOf(IdeaView.class);
    }

    @Test
    void support_is_given_and_taken_back_by_the_same_button_which_says_so() {
        var erik = signIn(cast.customer("Erik Lundin"));
        open();
        var support = find(SupportButton.class).single();
        assertThat(pressed(support)).isEqualTo("false");
        support.press();
        assertThat(pressed(support)).isEqualTo("true");
        assertThat(support.getElement().getTextRecursively()).contains("2", "You support it, as one of 2.");
        support.press();
        assertThat(pressed(support)).isEqualTo("false");
        assertThat(backing.supportedBy(erik, Set.of(idea.id()))).isEmpty();
    }

    @Test
    void a_closed_idea_takes_no_voice_and_says_why() {
        ideas.move(petra, idea.id(), Status.SHARED, Status.NOT_NOW, "Too costly for now.");
        var erik = signIn(cast.customer("Erik Lundin"));
        open();
        var support = find(SupportButton.class).single();
        assertThat(support.button().getElement().getAttribute("aria-disabled")).isEqualTo("true");
        support.press();
        assertThat(backing.supportedBy(erik, Set.of(idea.id()))).isEmpty();
        assertThat(html()).contains("This idea is closed", "Petra", "Too costly for now.");
    }

    @Test
    void its_author_changes_the_words_in_place() {
        signIn(maja);
        open();
        click("Edit");
        boxes().getFirst().setValue("One day, one name");
        find(EditIdea.class).single().submit();
        assertThat(ideas.find(idea.id()).orElseThrow().title()).isEqualTo("One day, one name");
        assertThat(html()).contains("One day, one name", "edited");
    }

    @Test
    void the_second_of_two_editors_sees_both_and_loses_nothing() {
        signIn(maja);
        open();
        click("Edit");
        boxes().getFirst().setValue("Words of Maja");
        ideas.edit(petra, idea.id(), new IdeaEdit(1, "Words of Petra", "", null, null, null));
        find(EditIdea.class).single().submit();
        assertThat(html())
                .contains("Somebody else changed it meanwhile", "When you began", "Words of Maja", "Words of Petra");
        assertThat(boxes().getFirst().getValue()).isEqualTo("Words of Maja");
        find(EditIdea.class).single().submit();
        assertThat(ideas.find(idea.id()).orElseThrow().title()).isEqualTo("Words of Maja");
    }

    @Test
    void what_two_chose_of_a_list_is_seen_in_the_conflict_and_overwritten_by_nobody_unknowingly() {
        signIn(maja);
        open();
        click("Edit");
        var stages = journey.stages();
        choice("stage").setValue(stages.getFirst().code());
        ideas.edit(petra, idea.id(), new IdeaEdit(1, idea.title(), "", stages.getLast(), null, Feeling.PLEASED));
        find(EditIdea.class).single().submit();
        assertThat(html())
                .contains(
                        "When in the journey? It says “" + stages.getLast().name(Language.EN) + "” now; yours says “"
                                + stages.getFirst().name(Language.EN) + "”.",
                        "How did it feel? Somebody chose");
        assertThat(ideas.find(idea.id()).orElseThrow().stage()).isEqualTo(stages.getLast());
        find(EditIdea.class).single().submit();
        var saved = ideas.find(idea.id()).orElseThrow();
        assertThat(saved.stage()).isEqualTo(stages.getFirst());
        assertThat(saved.feeling()).isEqualTo(Feeling.PLEASED);
    }

    @Test
    void a_picture_that_came_meanwhile_is_seen_in_the_conflict_and_stays_when_words_are_saved(@TempDir Path folder)
            throws IOException {
        signIn(maja);
        open();
        click("Edit");
        boxes().getFirst().setValue("Words of Maja");
        var key = UUID.randomUUID();
        var picture = pictures.take(petra, key, Files.write(folder.resolve("hall.jpg"), Shots.jpeg(64, 48)));
        var shown = new Selection(key, List.of(new Chosen(picture.id().value(), "Petra’s van", false)));
        ideas.edit(petra, idea.id(), new IdeaEdit(1, "Words of Petra", "", null, null, null, "", shown));
        find(EditIdea.class).single().submit();
        assertThat(html()).contains("alt=\"Petra’s van\"", "Pictures that came or went meanwhile");
        find(EditIdea.class).single().submit();
        assertThat(ideas.find(idea.id()).orElseThrow().title()).isEqualTo("Words of Maja");
        assertThat(pictures.of(idea.id().pictured())).extracting(Picture::alt).containsExactly("Petra’s van");
    }

    @Test
    void declining_without_a_reason_is_refused_at_the_field_and_keeps_the_dialog() {
        signIn(petra);
        open();
        click("Change the status");
        var dialog = find(MoveDialog.class).single();
        dialog.choose(Status.NOT_NOW);
        dialog.submit();
        assertThat(dialog.getElement().getTextRecursively()).contains("A no needs a reason.");
        dialog.explain("It would cost a van for each town.");
        dialog.submit();
        assertThat(find(MoveDialog.class).all()).isEmpty();
        assertThat(ideas.find(idea.id()).orElseThrow().status()).isEqualTo(Status.NOT_NOW);
    }

    @Test
    void supporters_have_faces() {
        open();
        assertThat(html()).contains("Who wants this", "aria-label=\"Maja Lind\"");
    }

    private void open() {
        UI.getCurrent().navigate("ideas/" + idea.segment());
        assertThat(getCurrentView()).isInstanceOf(IdeaView.class);
    }

    private List<TextBox> boxes() {
        return find(TextBox.class).from(find(EditIdea.class).single()).all();
    }

    private Choice choice(String name) {
        return find(Choice.class).from(find(EditIdea.class).single()).all().stream()
                .filter(each -> name.equals(each.getElement().getAttribute("name")))
                .findFirst()
                .orElseThrow();
    }

    private static String pressed(SupportButton support) {
        return support.button().getElement().getAttribute("aria-pressed");
    }
}
