package samskap.moments;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import samskap.ideas.Journey;
import samskap.identity.Person;
import samskap.identity.TakeOut;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

@ModuleTest
class MomentsTakenOutTests {

    private final Telling telling;
    private final MomentDesk desk;
    private final TakeOut takeOut;
    private final Cast cast;
    private final Place place;

    MomentsTakenOutTests(Telling telling, MomentDesk desk, TakeOut takeOut, Places places, Journey journey, Cast cast) {
        this.telling = telling;
        this.desk = desk;
        this.takeOut = takeOut;
        this.cast = cast;
        place = Spots.open(places, cast, journey);
    }

    @Test
    void whoever_told_a_moment_takes_along_what_they_told_and_what_they_were_answered() throws IOException {
        var maja = cast.customer();
        var anna = cast.employee("Anna Berg");
        telling.tell(
                Spots.known(maja),
                place.code(),
                new NewMoment(UUID.randomUUID(), false, "It dripped", "Maja at number 4", null));
        var moment = desk.page(anna, new MomentQuery(Moment.State.SHOWN, place.id(), null, null), null, 1)
                .items()
                .getFirst();
        desk.answer(anna, moment.id(), UUID.randomUUID(), "Is it dry by now?");

        var files = takenOut(maja);

        assertThat(files.get("data/moments.json")).contains("It dripped", "Maja at number 4");
        assertThat(files.get("data/moments-answers.json")).contains("Is it dry by now?");
        assertThat(takenOut(anna).getOrDefault("data/moments-answers.json", "")).doesNotContain("Is it dry by now?");
    }

    private Map<String, String> takenOut(Person person) throws IOException {
        var bytes = new ByteArrayOutputStream();
        takeOut.write(person, bytes);
        var files = new HashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
