package samskap.administration.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import java.util.EnumMap;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import samskap.ideas.Journey;
import samskap.ideas.JourneyDesk;
import samskap.ideas.JourneyDesk.Kind;
import samskap.ideas.Topic;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.shared.Language;
import samskap.teams.TeamText;
import samskap.teams.Teams;
import samskap.testing.Fixtures;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

@ModuleTest
class JourneyPagesTests extends SpringBrowserlessTest {

    @Autowired
    private Cast cast;

    @Autowired
    private JourneyDesk desk;

    @Autowired
    private Journey journey;

    @Autowired
    private Teams teams;

    private Person ada;
    private Topic small;
    private Topic large;

    @BeforeEach
    void two_topics() {
        ada = cast.person("Ada Norén", "Runs the platform", Role.EMPLOYEE, Role.ADMIN);
        small = topic("Small");
        large = topic("Large");
        UI.getCurrent().setLocale(Language.EN.locale());
        SecurityContextHolder.getContext().setAuthentication(Fixtures.signedIn(ada));
    }

    @AfterEach
    void others_count_what_is_offered() {
        SecurityContextHolder.clearContext();
        desk.retire(ada, Kind.TOPIC, small.id(), true);
        desk.retire(ada, Kind.TOPIC, large.id(), true);
    }

    private Topic topic(String name) {
        var names = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            names.put(language, name + " " + ada.id().value() + " " + language.code());
        }
        desk.add(ada, Kind.TOPIC, null, names);
        return journey.topics().getLast();
    }

    @Test
    void whoever_merges_is_told_beforehand_which_teams_answer_for_more_then() {
        var called = "Team of " + small.name(Language.EN);
        teams.found(ada, new TeamText(called, Set.of(ada.id()), Set.of(), Set.of(small)));
        navigate(JourneyView.class);

        press("Merge " + small.name(Language.EN) + " into another");
        assertThat(asked()).contains("Its team " + called + " answers");
        find(MergeDialog.class).single().removeFromParent();

        press("Merge " + large.name(Language.EN) + " into another");
        assertThat(asked()).doesNotContain(called);
    }

    private String asked() {
        return find(MergeDialog.class).single().getElement().getTextRecursively();
    }

    private void press(String name) {
        test(find(NativeButton.class).all().stream()
                        .filter(button -> name.equals(button.getElement().getAttribute("aria-label")))
                        .findFirst()
                        .orElseThrow())
                .click();
    }
}
