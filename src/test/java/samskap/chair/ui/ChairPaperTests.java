package samskap.chair.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import samskap.chair.Chair;
import samskap.chair.Decision.Outcome;
import samskap.chair.NewDecision;
import samskap.ideas.Journey;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.moments.NewMoment;
import samskap.moments.Place;
import samskap.moments.Places;
import samskap.moments.Spots;
import samskap.moments.Telling;
import samskap.shared.Language;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import samskap.testing.TestClock;

/** Leaves each language's sheets as pictures in {@code target/chair}: look at them when the paper changes. */
@ModuleTest
class ChairPaperTests {

    private static final Path PICTURES = Path.of("target", "chair");
    private static final Pattern RAW_KEY = Pattern.compile("!?chair\\.[a-zA-Z.]+!?");
    private static final String LONG =
            "Fyrtiotvå kartonger i hallen, «och» ingen säger – vilken? 🙂 Det blåste på Ærø. ".repeat(30);

    private final ChairPaper paper;
    private final Chair chair;
    private final Telling telling;
    private final TestClock clock;
    private final Cast cast;
    private final Place place;
    private final Person lena;

    ChairPaperTests(
            ChairPaper paper,
            Chair chair,
            Telling telling,
            Places places,
            Journey journey,
            TestClock clock,
            Cast cast) {
        this.paper = paper;
        this.chair = chair;
        this.telling = telling;
        this.clock = clock;
        this.cast = cast;
        place = Spots.open(places, cast, journey);
        lena = cast.person("Lena Holm", "Managing director", Role.EMPLOYEE, Role.LEADER);
    }

    @ParameterizedTest
    @EnumSource
    void it_is_two_sheets_in_the_readers_language_however_much_there_is_to_tell(Language language) throws IOException {
        begin();
        tell("Maja Lind", LONG);
        tell("Erik Lundin", "Gångjärnet saknas.");
        tell("Åse Øverås", "Æ trudde det va æ som va feil.");
        for (var n = 0; n < 12; n++) {
            chair.decide(lena, decision(n + " " + LONG.substring(0, 300)));
        }
        var bytes = paper.of(lena, language);
        try (var document = Loader.loadPDF(bytes)) {
            keepAsPictures(document, language);
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language.code());
            var text = new PDFTextStripper().getText(document);
            assertThat(RAW_KEY.matcher(text).results().toList()).isEmpty();
            assertThat(text).contains("Maja Lind", "Gångjärnet saknas.", "Åse Øverås", "Ærø");
        }
    }

    @Test
    void what_is_decided_now_is_on_it_however_much_was_decided_last_time() throws IOException {
        begin();
        for (var n = 0; n < 5; n++) {
            var last = chair.decide(lena, decision(n + " " + LONG.substring(0, 300)));
            chair.settle(lena, last.id(), Outcome.DONE, LONG.substring(0, 300));
        }
        begin();
        chair.decide(lena, decision("Ring before we come"));
        try (var document = Loader.loadPDF(paper.of(lena, Language.EN))) {
            var text = new PDFTextStripper().getText(document);
            assertThat(text).contains("Ring before we come", "2 more stand on the page");
        }
    }

    private NewDecision decision(String words) {
        return new NewDecision(
                UUID.randomUUID(),
                words,
                lena.id(),
                cast.inDays(7),
                place.stage().id());
    }

    private void begin() {
        chair.close(lena, chair.sitting(lena).number());
        clock.pass(Duration.ofSeconds(1));
    }

    private void tell(String name, String words) {
        telling.tell(
                Spots.known(cast.customer(name)),
                place.code(),
                new NewMoment(UUID.randomUUID(), name.length() % 2 == 0, words, "", null));
    }

    private static void keepAsPictures(PDDocument document, Language language) throws IOException {
        Files.createDirectories(PICTURES);
        var renderer = new PDFRenderer(document);
        for (var page = 0; page < document.getNumberOfPages(); page++) {
            var picture = renderer.renderImageWithDPI(page, 80);
            ImageIO.write(
                    picture,
                    "png",
                    PICTURES.resolve(language.code() + "-" + (page + 1) + ".png")
                            .toFile());
        }
    }
}
