package samskap.scoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import samskap.ideas.Catalogue;
import samskap.ideas.Catalogue.Entry;
import samskap.scoring.Survey;
import samskap.scoring.Survey.Sign;
import samskap.shared.Language;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

@ModuleTest
class TrustCardTests extends SpringBrowserlessTest {

    @Autowired
    private TrustCard trust;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Cast cast;

    @Test
    void a_sign_is_a_sentence_with_the_way_to_its_idea_and_names_a_domain_but_no_person() {
        UI.getCurrent().setLocale(Language.EN.locale());
        var idea = cast.idea();
        var entry = entry(idea.id().value());
        var html = shown(
                new Sign("scoring.sign.oneGroup", List.of(9, 10, "acme.example"), entry),
                new Sign("scoring.sign.burst", List.of(20, Instant.now().minus(Duration.ofDays(2)), 0.53), entry),
                new Sign("scoring.sign.more", List.of(3), null));
        assertThat(html)
                .contains("9 of the 10 who have supported this in the last 30 days write from acme.example")
                .contains("20 people began to support this within an hour on ")
                .contains("when 0.5 a day were usual")
                .contains("3 more signs to look at")
                .contains("href=\"" + idea.path() + "\"")
                .doesNotContain("!scoring");
    }

    private Entry entry(long id) {
        return catalogue.everyEntry().stream()
                .filter(entry -> entry.id().value() == id)
                .findFirst()
                .orElseThrow();
    }

    private String shown(Sign... signs) {
        var survey = new Survey(0.5, List.of(), Map.of(), Map.of(), null, null, List.of(signs), List.of(), null);
        return trust.card(survey, () -> {}).orElseThrow().getElement().getOuterHTML();
    }
}
