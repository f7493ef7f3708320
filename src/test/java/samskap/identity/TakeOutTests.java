package samskap.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.web.servlet.MockMvc;
import samskap.dialogue.Dialogue;
import samskap.dialogue.Kind;
import samskap.dialogue.NewMessage;
import samskap.ideas.Feeling;
import samskap.ideas.Ideas;
import samskap.ideas.Journey;
import samskap.ideas.NewIdea;
import samskap.ideas.Status;
import samskap.moderation.Standings;
import samskap.notification.internal.Tell;
import samskap.pictures.Chosen;
import samskap.pictures.Pictures;
import samskap.pictures.internal.Shots;
import samskap.shared.Language;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

/** What somebody finds in the archive that they take out. */
@ModuleTest
class TakeOutTests {

    @TempDir
    private Path folder;

    private final MockMvc mvc;
    private final TakeOut takeOut;
    private final Cast cast;
    private final People people;
    private final Directory directory;
    private final Ideas ideas;
    private final Journey journey;
    private final Dialogue dialogue;
    private final Standings standings;
    private final Pictures pictures;
    private final Tell tell;

    TakeOutTests(
            MockMvc mvc,
            TakeOut takeOut,
            Cast cast,
            People people,
            Directory directory,
            Ideas ideas,
            Journey journey,
            Dialogue dialogue,
            Standings standings,
            Pictures pictures,
            Tell tell) {
        this.mvc = mvc;
        this.takeOut = takeOut;
        this.cast = cast;
        this.people = people;
        this.directory = directory;
        this.ideas = ideas;
        this.journey = journey;
        this.dialogue = dialogue;
        this.standings = standings;
        this.pictures = pictures;
        this.tell = tell;
    }

    @Test
    void the_page_is_in_the_persons_language_and_says_no_codes() throws IOException {
        var elin = cast.customer("Elin Granström");
        people.speak(elin.id(), Language.SV);
        var speaking = people.find(elin.id()).orElseThrow();
        var idea = ideas.share(
                speaking,
                new NewIdea(
                        UUID.randomUUID(),
                        "Mjukare gångjärn\nDe smäller.",
                        null,
                        journey.stages().getFirst(),
                        null,
                        Feeling.LET_DOWN));
        dialogue.write(elin, NewMessage.message(UUID.randomUUID(), idea.id(), null, "Hos mig också."));
        ideas.move(cast.owner("Petra Öberg"), idea.id(), Status.SHARED, Status.NOT_NOW, "Inte i år.");
        tell.all();

        var page = takenOut(speaking).get("my-data.html");

        assertThat(page)
                .contains("Svenska", "Inte nu", "Inlägg", "En status sattes", "för att du")
                .doesNotContain("NOT_NOW", "MESSAGE", "CUSTOMER", "MOVED", "AT_ONCE", "!ideas", "!identity", "!audit")
                .doesNotContain("Not now", "true</dd>");
        assertThat(takenOut(speaking).get("data/ideas.json")).contains("\"NOT_NOW\"");
    }

    @Test
    void whoever_works_here_no_more_takes_no_notes_and_no_reasons_along() throws IOException {
        var ada = cast.person("Ada Norén", "Runs it", Role.EMPLOYEE, Role.ADMIN);
        var rut = cast.owner("Rut Sandell");
        var idea = cast.idea();
        var key = UUID.randomUUID();
        var picture = pictures.take(rut, key, Files.write(folder.resolve("note.jpg"), Shots.jpeg(64, 48)));
        dialogue.write(
                rut,
                new NewMessage(
                        key,
                        idea.id(),
                        null,
                        Kind.NOTE,
                        "He called twice.",
                        null,
                        false,
                        List.of(),
                        List.of(new Chosen(picture.id().value(), "His kitchen", false)),
                        null));
        standings.block(rut, cast.customer().id(), "Shouts at everybody");
        assertThat(takenOut(rut).get("data/acts.json")).contains("Shouts at everybody");

        var former = directory.change(ada, rut.id(), rut.roles(), Set.of(), "");

        var files = takenOut(former);
        assertThat(files.values()).noneMatch(file -> file.contains("Shouts at everybody"));
        assertThat(files.values()).noneMatch(file -> file.contains("He called twice."));
        assertThat(files.values()).noneMatch(file -> file.contains("His kitchen"));
        assertThat(files.keySet()).noneMatch(name -> name.startsWith("pictures/"));
        assertThat(files.get("data/acts.json")).contains("moderation.blocked");
    }

    @Test
    void the_pictures_themselves_are_there_and_named_by_what_they_belong_to() throws IOException {
        var elin = cast.customer("Elin Granström");
        var key = UUID.randomUUID();
        var picture = pictures.take(elin, key, Files.write(folder.resolve("hinge.jpg"), Shots.jpeg(64, 48)));
        var idea = ideas.share(
                elin,
                new NewIdea(
                        key,
                        "Softer hinges\nLook.",
                        null,
                        null,
                        null,
                        null,
                        List.of(new Chosen(picture.id().value(), "A bent hinge", false))));

        var files = takenOut(elin);

        var name = "pictures/idea-" + idea.id().value() + "-" + picture.id().value() + ".jpeg";
        assertThat(files).containsKey(name);
        assertThat(files.get(name)).isNotEmpty();
        assertThat(files.get("data/pictures.json")).contains(name, "A bent hinge");
        assertThat(files.get("my-data.html")).contains("src=\"" + name + "\"");
    }

    @Test
    void its_address_leads_whoever_has_not_proved_who_they_are_to_their_page() throws Exception {
        var answer = mvc.perform(get("/me/data"));

        answer.andExpect(status().isSeeOther());
        answer.andExpect(redirectedUrl("/me"));
    }

    private Map<String, String> takenOut(Person person) throws IOException {
        var archive = new ByteArrayOutputStream();
        takeOut.write(person, archive);
        var files = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
