package samskap.scoring.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import samskap.identity.Person;
import samskap.identity.ui.CurrentPerson;
import samskap.scoring.Segment;
import samskap.scoring.Segments;
import samskap.scoring.Segments.Wanted;
import samskap.shared.Language;
import samskap.shared.ui.Acts;
import samskap.shared.ui.Words;
import samskap.testing.Fixtures;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

@ModuleTest
class SegmentsDialogTests extends SpringBrowserlessTest {

    @Autowired
    private Segments segments;

    @Autowired
    private CurrentPerson current;

    @Autowired
    private Acts acts;

    @Autowired
    private Words words;

    @Autowired
    private Cast cast;

    private Person petra;

    @BeforeEach
    void stage() {
        petra = cast.owner("Petra Owner");
        SecurityContextHolder.getContext().setAuthentication(Fixtures.signedIn(petra));
        UI.getCurrent().setLocale(Language.SV.locale());
        segments.define(
                petra, List.of(Wanted.named("Families", 1), Wanted.named("Couples", 1), Wanted.named("Landlords", 1)));
    }

    @AfterEach
    void leave() {
        segments.define(petra, List.of());
        SecurityContextHolder.clearContext();
    }

    @Test
    void opening_and_saving_changes_nothing() {
        var before = segments.all();
        open().submit();
        assertThat(segments.all()).extracting(Segment::name).containsExactlyElementsOf(names(before));
        assertThat(segments.all())
                .extracting(Segment::share)
                .allSatisfy(share -> assertThat(share).isCloseTo(1 / 3.0, within(1e-12)));
    }

    @Test
    void another_name_in_a_line_is_the_same_kind_and_an_empty_one_takes_it_away() {
        var dialog = open();
        var first = segments.all().getFirst();
        dialog.lines().get(0).call("Households");
        dialog.lines().get(1).call("");
        dialog.lines().getLast().call("Students");
        dialog.lines().getLast().give("33,3 %");
        dialog.submit();
        assertThat(segments.all())
                .filteredOn(segment -> segment.id() == first.id())
                .extracting(Segment::name)
                .containsExactly("Households");
        assertThat(segments.all())
                .extracting(Segment::name)
                .contains("Students")
                .hasSize(3);
        assertThat(dialog.isAttached()).isFalse();
    }

    @Test
    void a_part_that_is_no_number_is_refused_and_nothing_that_was_typed_is_lost() {
        var dialog = open();
        dialog.lines().getLast().call("Students");
        dialog.lines().getLast().give("many");
        dialog.submit();
        assertThat(dialog.isAttached()).isTrue();
        assertThat(dialog.getElement().getTextRecursively()).contains("”Students” behöver sin andel som ett tal.");
        assertThat(dialog.lines().getLast().isNamed()).isTrue();
    }

    private SegmentsDialog open() {
        var dialog = new SegmentsDialog(segments, current, acts, words, () -> {});
        dialog.open(UI.getCurrent());
        return dialog;
    }

    private static List<String> names(List<Segment> all) {
        return all.stream().map(Segment::name).toList();
    }
}
