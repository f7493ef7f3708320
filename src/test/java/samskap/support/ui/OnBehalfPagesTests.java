package samskap.support.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import samskap.ideas.Idea;
import samskap.ideas.Ideas;
import samskap.ideas.Status;
import samskap.identity.Person;
import samskap.shared.Language;
import samskap.support.OnBehalf;
import samskap.support.OnBehalf.Newcomer;
import samskap.support.Support;
import samskap.testing.Fixtures;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

@ModuleTest
class OnBehalfPagesTests extends SpringBrowserlessTest {

    @Autowired
    private OnBehalf onBehalf;

    @Autowired
    private Support support;

    @Autowired
    private Ideas ideas;

    @Autowired
    private Cast cast;

    private Person hilda;
    private Person anna;
    private Idea idea;

    @BeforeEach
    void stage() {
        hilda = cast.customer("Hilda Dahl");
        anna = cast.employee("Anna Berg");
        idea = cast.idea();
        UI.getCurrent().setLocale(Language.EN.locale());
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void a_colleague_records_a_customers_voice_and_it_stands_there_as_such() {
        signIn(anna);
        open();
        click("A customer told me so");
        var dialog = find(OnBehalfDialog.class).single();
        dialog.search("Hilda");
        dialog.submit();
        assertThat(dialog.getElement().getTextRecursively()).contains("Choose who said it");
        dialog.choose(hilda.id());
        dialog.saidAt("on the phone");
        dialog.submit();
        assertThat(find(OnBehalfDialog.class).all()).isEmpty();
        assertThat(support.by(hilda.id(), Set.of(idea.id()))).containsExactly(idea.id());
        open();
        assertThat(html()).contains("Hilda Dahl, recorded by Anna Berg", "on the phone");
    }

    @Test
    void somebody_new_is_added_where_they_are_recorded() {
        signIn(anna);
        open();
        click("A customer told me so");
        var dialog = find(OnBehalfDialog.class).single();
        dialog.introduce("nils" + idea.id().value() + "@example.com", "Nils Ny");
        dialog.submit();
        assertThat(support.count(idea.id())).isEqualTo(2);
    }

    @Test
    void whoever_is_named_last_is_meant() {
        signIn(anna);
        open();
        click("A customer told me so");
        var dialog = find(OnBehalfDialog.class).single();
        dialog.search("Hilda");
        dialog.choose(hilda.id());
        dialog.introduce("last" + idea.id().value() + "@example.com", "Nils Ny");
        dialog.submit();
        assertThat(support.by(hilda.id(), Set.of(idea.id()))).isEmpty();
        assertThat(support.count(idea.id())).isEqualTo(2);
    }

    @Test
    void the_name_of_somebody_who_never_came_is_shown_to_colleagues_only() {
        onBehalf.record(anna, idea.id(), new Newcomer("n" + idea.id().value() + "@example.com", "Nils Ny"), "");
        signIn(anna);
        open();
        assertThat(html()).contains("Nils Ny, recorded by Anna Berg");
        signIn(hilda);
        open();
        assertThat(html()).doesNotContain("Nils Ny");
    }

    @Test
    void the_customer_sees_who_recorded_it_and_takes_it_back() {
        onBehalf.record(anna, idea.id(), hilda.id(), "on the phone");
        signIn(hilda);
        open();
        assertThat(html()).contains("Anna Berg recorded on", "on the phone");
        click("Take it back");
        assertThat(support.by(hilda.id(), Set.of(idea.id()))).isEmpty();
    }

    @Test
    void who_picked_the_wrong_customer_undoes_it_where_it_stands_and_nobody_elses() {
        onBehalf.record(anna, idea.id(), hilda.id(), "on the phone");
        signIn(cast.employee("Olof Sand"));
        open();
        assertThat(html()).contains("Hilda Dahl, recorded by Anna Berg").doesNotContain("Not them: undo");
        signIn(anna);
        open();
        click("Not them: undo");
        assertThat(support.by(hilda.id(), Set.of(idea.id()))).isEmpty();
    }

    @Test
    void a_closed_idea_keeps_the_way_to_take_it_back() {
        onBehalf.record(anna, idea.id(), hilda.id(), "on the phone");
        ideas.move(anna, idea.id(), Status.SHARED, Status.NOT_NOW, "Because.");
        signIn(hilda);
        open();
        click("Take it back");
        assertThat(support.by(hilda.id(), Set.of(idea.id()))).isEmpty();
    }

    @Test
    void other_customers_and_visitors_see_nothing_of_it() {
        onBehalf.record(anna, idea.id(), hilda.id(), "on the phone");
        open();
        assertThat(html()).doesNotContain("recorded by", "on the phone");
        signIn(cast.customer("Erik Lundin"));
        open();
        assertThat(html()).doesNotContain("recorded by", "on the phone", "A customer told me so");
    }

    private void open() {
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate("ideas/" + idea.segment());
    }

    private String html() {
        return getCurrentView().getElement().getOuterHTML();
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
