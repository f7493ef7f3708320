package samskap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samskap.ideas.Journey;
import samskap.identity.Person;
import samskap.journey.Care;
import samskap.journey.Sketches;
import samskap.journey.Step;
import samskap.journey.Steps;
import samskap.moments.Place;
import samskap.moments.Places;
import samskap.moments.Spots;
import samskap.moments.Telling;
import samskap.testing.Fixtures.Cast;

@BrowserTest
class MapJourneyTests {

    /** Each page of a document begins with one of these. */
    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b(?!s)");

    private static final String LEFT_TO_RIGHT = """
            () => [...document.querySelectorAll('.phase')].map(it => it.getBoundingClientRect().left)
              .every((left, n, all) => n === 0 || left > all[n - 1])\
            """;

    private final Steps steps;
    private final Care care;
    private final Places places;
    private final Journey journey;
    private final Telling telling;
    private final Cast cast;
    private final Person anna;

    MapJourneyTests(Steps steps, Care care, Places places, Journey journey, Telling telling, Cast cast) {
        this.steps = steps;
        this.care = care;
        this.places = places;
        this.journey = journey;
        this.telling = telling;
        this.cast = cast;
        anna = cast.employee("Anna Berg");
    }

    @Test
    void the_map_goes_from_before_to_after_and_says_which_link_is_weakest_in_a_customers_words(Visitors visitors) {
        var page = visitors.known(anna);
        Visitors.open(page, "/journey");
        assertThat(page.locator(".phase")).hasCount(3);
        assertThat(page.evaluate(LEFT_TO_RIGHT)).isEqualTo(true);
        assertThat(page.locator(".step.weakest")).hasCount(1);
        assertThat(page.locator(".notice .told")).isVisible();
        assertThat(page.locator(".notice")).containsText("95 %");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A4", "A3"})
    void it_is_printed_on_one_sheet(String format, Visitors visitors) {
        var page = visitors.known(anna);
        Visitors.open(page, "/journey");
        assertThat(page.locator(".step.weakest")).hasCount(1);
        var sheets = page.pdf(new Page.PdfOptions().setFormat(format).setLandscape(true));
        assertThat(SHEET.matcher(new String(sheets, StandardCharsets.ISO_8859_1))
                        .results()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void on_a_phone_a_colleague_takes_care_of_a_step_and_sees_what_is_told_there_as_it_is_told(Visitors visitors) {
        var place = Spots.open(places, cast, journey);
        var step = step(place);
        var page = visitors.known(anna, Visitors::phone);
        Visitors.open(page, "/journey/" + step.id().value());
        page.locator("aside .btn").tap();
        assertThat(page.locator("aside .carers")).containsText("Anna Berg");
        var mark = "He rang the wrong bell " + UUID.randomUUID();
        telling.tell(Spots.nobody(), place.code(), Spots.badly(mark));
        assertThat(page.locator(".story").first()).containsText(mark);
        steps.retire(cast.owner("Petra Öberg"), step.id(), true);
    }

    @Test
    void whoever_cares_for_a_step_hears_the_bell_at_once_and_finds_behind_it_what_was_told(Visitors visitors) {
        var place = Spots.open(places, cast, journey);
        var step = step(place);
        care.take(anna, step.id());
        var page = visitors.known(anna);
        Visitors.open(page, "/compare");
        assertThat(page.locator(".bell .count")).isHidden();
        var mark = "He came to the wrong door " + UUID.randomUUID();
        telling.tell(Spots.nobody(), place.code(), Spots.badly(mark));
        assertThat(page.locator(".bell .count")).hasText("1");

        page.locator(".bell a").click();
        assertThat(page.locator(".flickers .story")).containsText(mark);
        assertThat(page.locator(".bell .count")).isHidden();
        var later = "And so did she " + UUID.randomUUID();
        telling.tell(Spots.nobody(), place.code(), Spots.badly(later));
        assertThat(page.locator(".flickers .story")).containsText(new String[] {later, mark});
        page.locator(".flickers h3 a").click();
        assertThat(page.locator(".story").first()).containsText(later);
        steps.retire(cast.owner("Petra Öberg"), step.id(), true);
    }

    private Step step(Place place) {
        return steps.add(cast.owner("Petra Öberg"), Sketches.ours(place.stage(), place.id()));
    }
}
