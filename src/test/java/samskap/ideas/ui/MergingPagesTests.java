package samskap.ideas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import samskap.ideas.Families;
import samskap.ideas.Idea;
import samskap.ideas.Merging;
import samskap.identity.Person;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import samskap.testing.PageTest;

@ModuleTest
class MergingPagesTests extends PageTest {

    @Autowired
    private Merging merging;

    @Autowired
    private Families families;

    @Autowired
    private Cast cast;

    private Person erik;
    private Person anna;
    private Idea main;
    private Idea duplicate;

    @BeforeEach
    void stage() {
        erik = cast.customer("Erik Lundin");
        anna = cast.employee("Anna Berg");
        main = cast.idea(cast.customer());
        duplicate = cast.idea(erik, "Tell me the day " + main.id().value() + "\nI waited for *three* weeks.");
    }

    @Test
    void a_colleague_chooses_sees_what_it_comes_to_and_merges() {
        signIn(anna);
        open(duplicate);
        click("The same as another idea");
        var dialog = find(SameAsDialog.class).single();
        assertThat(dialog.getElement().getTextRecursively()).contains("Which idea is it the same as?");
        dialog.search(main.title());
        click(main.title());
        var form = find(MergeForm.class).single();
        assertThat(form.getElement().getTextRecursively())
                .contains(main.title(), duplicate.title(), "Together", "Nobody wants both", "Erik still waits");
        form.say("You want the same.");
        form.merge();
        assertThat(families.mainOf(duplicate.id())).isEqualTo(main.id());
        assertThat(find(SameAsDialog.class).all()).isEmpty();
        assertThat(path()).isEqualTo("ideas/" + main.segment());
        assertThat(html())
                .contains("Erik Lundin shared it", "<em>three</em>", "Joined by Anna Berg", "You want the same.");
    }

    @Test
    void it_can_go_the_other_way_round() {
        signIn(anna);
        open(duplicate);
        click("The same as another idea");
        find(SameAsDialog.class).single().search(main.title());
        click(main.title());
        click("The other way round");
        find(MergeForm.class).single().merge();
        assertThat(families.mainOf(main.id())).isEqualTo(duplicate.id());
    }

    @Test
    void who_comes_by_the_old_address_is_told_why_they_are_here() {
        merging.merge(anna, duplicate.id(), main.id(), "");
        UI.getCurrent().navigate("ideas/" + duplicate.segment());
        assertThat(path()).isEqualTo("ideas/" + main.segment());
        assertThat(html()).contains("“" + duplicate.title() + "” was joined with this idea", "open");
    }

    @Test
    void customers_see_whose_it_was_and_take_nothing_apart() {
        merging.merge(anna, duplicate.id(), main.id(), "");
        signIn(erik);
        open(main);
        assertThat(html()).contains(duplicate.title(), "Erik Lundin shared it").doesNotContain("Take apart again");
        assertThat(isThere("The same as another idea")).isFalse();
    }

    @Test
    void a_colleague_takes_them_apart_after_being_asked_once_more() {
        merging.merge(anna, duplicate.id(), main.id(), "");
        signIn(anna);
        open(main);
        click("Take apart again");
        assertThat(html()).contains("Each gets its own voices and messages back");
        click("Take apart");
        assertThat(families.mainOf(duplicate.id())).isEqualTo(duplicate.id());
    }

    private void open(Idea idea) {
        UI.getCurrent().navigate("ideas/" + idea.segment());
        assertThat(getCurrentView()).isInstanceOf(IdeaView.class);
    }

    private static String path() {
        return UI.getCurrent().getActiveViewLocation().getPath();
    }
}
