package samskap.ideas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import samskap.ideas.Ideas;
import samskap.ideas.Status;
import samskap.shared.Language;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

@ModuleTest
class RoadmapViewTests extends SpringBrowserlessTest {

    @Autowired
    private Ideas ideas;

    @Autowired
    private Cast cast;

    @BeforeEach
    void stage() {
        UI.getCurrent().setLocale(Language.EN.locale());
    }

    @Test
    void everybody_reads_what_is_being_done_and_what_was_said_when_it_began() {
        var idea = cast.idea();
        ideas.move(cast.owner("Petra Öberg"), idea.id(), Status.SHARED, Status.PLANNED, "In spring.");
        UI.getCurrent().navigate("roadmap");
        assertThat(text()).contains("What is being done", idea.title(), "In spring.", "Petra Öberg");
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
