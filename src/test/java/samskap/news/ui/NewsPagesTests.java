package samskap.news.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import samskap.identity.Directory;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.news.AnnouncementText;
import samskap.news.News;
import samskap.shared.Language;
import samskap.shared.ui.TextBox;
import samskap.testing.Fixtures;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

@ModuleTest
class NewsPagesTests extends SpringBrowserlessTest {

    @Autowired
    private News news;

    @Autowired
    private Directory directory;

    @Autowired
    private Cast cast;

    private Person petra;

    @BeforeEach
    void stage() {
        petra = cast.owner("Petra Öberg");
        UI.getCurrent().setLocale(Language.EN.locale());
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private static void signIn(Person person) {
        SecurityContextHolder.getContext().setAuthentication(Fixtures.signedIn(person));
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private Input title() {
        return find(Input.class).all().stream()
                .filter(input -> "title".equals(input.getElement().getAttribute("name")))
                .findFirst()
                .orElseThrow();
    }

    private void press(String button) {
        var found = find(NativeButton.class).all().stream()
                .filter(one -> one.getText().equals(button))
                .findFirst()
                .orElseThrow();
        test(found).click();
    }

    @Test
    void an_owner_writes_a_draft_and_lets_it_out_in_their_name() {
        signIn(petra);
        UI.getCurrent().navigate("news-desk");
        title().setValue("Quiet hinges for everybody");
        find(TextBox.class).single().setValue("Thanks to those who could not sleep.");
        press("Keep the draft");
        assertThat(text()).contains("A draft", "Quiet hinges for everybody");
        var draft = news.pending(petra).stream()
                .filter(one -> one.title().equals("Quiet hinges for everybody"))
                .findFirst()
                .orElseThrow();
        press("Publish now");
        assertThat(news.find(null, draft.id())).isPresent();
        assertThat(getCurrentView()).isInstanceOf(AnnouncementView.class);
        assertThat(text()).contains("Quiet hinges for everybody", "Petra Öberg", "Change it");
    }

    @Test
    void ideas_that_a_kept_draft_brings_back_are_chosen_again_and_without_one_nobody_is_said_to_hear() {
        signIn(petra);
        var idea = cast.idea();
        UI.getCurrent().navigate("news-desk");
        assertThat(text()).contains("Nobody is told").doesNotContain(idea.title());
        var kept = find(Input.class).all().stream()
                .filter(input -> "chosen-ideas".equals(input.getElement().getAttribute("name")))
                .findFirst()
                .orElseThrow();
        test(kept).setValue(idea.id().value() + " nonsense");
        assertThat(text()).contains(idea.title()).doesNotContain("Nobody is told");
        title().setValue("Linked by a draft");
        find(TextBox.class).single().setValue("Words.");
        press("Keep the draft");
        assertThat(news.pending(petra))
                .filteredOn(one -> one.title().equals("Linked by a draft"))
                .singleElement()
                .satisfies(one -> assertThat(one.ideas()).containsExactly(idea.id()));
    }

    @Test
    void what_is_missing_is_told_and_what_was_typed_stays() {
        signIn(petra);
        UI.getCurrent().navigate("news-desk");
        title().setValue("Only a title");
        press("Publish now");
        assertThat(text()).contains("Say what is new");
        assertThat(title().getValue()).isEqualTo("Only a title");
        find(TextBox.class).single().setValue("And words.");
        press("Publish then");
        assertThat(text()).contains("Say when it is to come out.");
        assertThat(find(TextBox.class).single().getValue()).isEqualTo("And words.");
    }

    @Test
    void a_draft_of_somebody_who_announces_here_no_more_says_so_to_whoever_goes_on_with_it() {
        var sven = cast.owner("Sven Ek");
        var draft = news.write(sven, UUID.randomUUID(), new AnnouncementText("By Sven", "Words.", List.of()));
        var ada = cast.person("Ada Norén", "Runs the platform", Role.ADMIN);
        directory.change(ada, sven.id(), sven.roles(), Set.of(Role.EMPLOYEE), "Logistics");
        signIn(petra);
        UI.getCurrent().navigate("news-desk/" + draft.id().value());
        assertThat(text()).contains("Whoever began this writes no announcements here any more", "Draft, waits for");
        press("Keep the draft");
        assertThat(text()).doesNotContain("Whoever began this");
        assertThat(news.find(petra, draft.id()).orElseThrow().by()).isEqualTo(petra.id());
    }

    @Test
    void a_draft_is_not_there_for_anybody_else_and_neither_is_the_desk() {
        var draft =
                news.write(petra, UUID.randomUUID(), new AnnouncementText("Nothing to see yet", "Words.", List.of()));
        for (var other : List.of(cast.customer(), cast.employee("Anna Berg"))) {
            signIn(other);
            UI.getCurrent().navigate("news");
            assertThat(text()).doesNotContain("Nothing to see yet", "Write");
            UI.getCurrent().navigate(draft.path().substring(1));
            assertThat(getCurrentView()).isNotInstanceOf(AnnouncementView.class);
            UI.getCurrent().navigate("news-desk");
            assertThat(getCurrentView()).isNotInstanceOf(NewsDeskView.class);
        }
    }
}
