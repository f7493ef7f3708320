package samskap.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import samskap.api.Programs.Answer;
import samskap.api.Programs.Program;
import samskap.identity.Person;
import samskap.moderation.Standings;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

@ModuleTest
class PicturesByApiTests {

    private final Programs programs;
    private final Cast cast;
    private final Program majas;

    PicturesByApiTests(Programs programs, Standings standings, Cast cast) {
        this.programs = programs;
        this.cast = cast;
        var maja = cast.customer("Maja Lind");
        standings.trust(cast.employee("Anna Berg"), maja.id());
        majas = programs.of(maja);
    }

    private static byte[] png(int width, int height) {
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Answer send(Program program, String query, byte[] bytes) {
        return program.ask(
                HttpMethod.POST, "/pictures" + query, bytes, Map.of("Content-Type", "application/octet-stream"));
    }

    private static String idea(String draft, String pictures) {
        return "{\"title\": \"A shelf that leans\", \"draft\": \"" + draft + "\", \"pictures\": [" + pictures + "]}";
    }

    private static String showing(Answer sent, String alt) {
        return "{\"id\": \"" + sent.word("/id") + "\", " + alt + "}";
    }

    @Test
    void pictures_that_were_sent_for_an_idea_are_shown_with_it_in_their_order_and_with_their_words() {
        var first = send(majas, "", png(640, 480)).went(200);
        var draft = first.word("/draft");
        var second = send(majas, "?draft=" + draft, png(300, 900)).went(200);
        var shared = majas.post(
                        "/ideas",
                        idea(
                                draft,
                                showing(second, "\"alt\": \"The shelf from the side\"") + ", "
                                        + showing(first, "\"wordless\": true")))
                .went(201);
        var there = programs.visitor().get("/ideas/" + shared.number("/id")).went(200);
        assertThat(there.at("/pictures")).isEqualTo(shared.at("/pictures")).hasSize(2);
        assertThat(there.word("/pictures/0/alt")).isEqualTo("The shelf from the side");
        assertThat(there.number("/pictures/0/height")).isEqualTo(900);
        assertThat(there.word("/pictures/0/small")).isEqualTo("/pictures/" + second.word("/id") + "/small");
        assertThat(there.word("/pictures/1/alt")).isEmpty();
    }

    @Test
    void an_edit_that_names_no_pictures_leaves_them_and_one_that_names_some_shows_those() {
        var sent = send(majas, "", png(10, 10)).went(200);
        var shared = majas.post("/ideas", idea(sent.word("/draft"), showing(sent, "\"alt\": \"A leg\"")))
                .went(201);
        var path = "/ideas/" + shared.number("/id");
        var any = Map.of("If-Match", "*");
        var edited = majas.put(path, "{\"title\": \"A shelf that leans a little\"}", any)
                .went(200);
        assertThat(edited.at("/pictures")).hasSize(1);
        var other = send(majas, "", png(20, 20)).went(200);
        var changed = majas.put(
                        path,
                        """
                        {"title": "A shelf that leans", "draft": "%s", "pictures": [%s, %s]}
                        """.formatted(
                                        other.word("/draft"),
                                        showing(other, "\"alt\": \"Both legs\""),
                                        showing(sent, "\"alt\": \"One leg\"")),
                        any)
                .went(200);
        assertThat(changed.at("/pictures").findValuesAsString("alt")).containsExactly("Both legs", "One leg");
        majas.put(path, "{\"title\": \"A shelf that leans\", \"pictures\": []}", any)
                .went(200);
        assertThat(majas.get(path).at("/pictures")).isEmpty();
    }

    @Test
    void a_message_shows_pictures_too() {
        var sent = send(majas, "", png(10, 10)).went(200);
        var said = majas.post("/ideas/" + cast.idea().id().value() + "/messages", """
                        {"body": "It looks like this.", "draft": "%s", "pictures": [%s]}
                        """.formatted(
                                sent.word("/draft"), showing(sent, "\"alt\": \"A leaning shelf\"")))
                .went(201);
        assertThat(said.word("/pictures/0/alt")).isEqualTo("A leaning shelf");
        assertThat(programs.visitor().get("/messages/" + said.number("/id")).at("/pictures"))
                .hasSize(1);
    }

    @Test
    void what_is_shared_with_the_same_draft_is_each_an_idea_of_its_own() {
        var sent = send(majas, "", png(40, 30)).went(200);
        var first = majas.post("/ideas", idea(sent.word("/draft"), showing(sent, "\"alt\": \"A leg\"")))
                .went(201);
        var second = majas.post("/ideas", """
                        {"title": "A door that sticks", "draft": "%s", "pictures": []}""".formatted(sent.word("/draft"))).went(201);

        assertThat(second.word("/title")).isEqualTo("A door that sticks");
        assertThat(second.number("/id")).isNotEqualTo(first.number("/id"));
    }

    @Test
    void a_picture_needs_words_and_is_shown_by_nobody_but_whoever_sent_it() {
        var sent = send(majas, "", png(10, 10)).went(200);
        assertThat(majas.post("/ideas", idea(sent.word("/draft"), showing(sent, "\"alt\": \" \"")))
                        .went(422)
                        .wrongAt())
                .isEqualTo("/pictures");
        Person kim = cast.customer("Kim Vik");
        programs.of(kim)
                .post("/ideas", idea(sent.word("/draft"), showing(sent, "\"alt\": \"Not mine\"")))
                .went(422);
        majas.post("/ideas", idea("not-a-draft", showing(sent, "\"alt\": \"A leg\"")))
                .went(400)
                .is("invalid");
        var many = (showing(sent, "\"alt\": \"A leg\"") + ", ").repeat(6) + showing(sent, "\"alt\": \"A leg\"");
        assertThat(majas.post("/ideas", idea(sent.word("/draft"), many))
                        .went(400)
                        .wrongAt())
                .isEqualTo("/pictures");
        assertThat(majas.post("/ideas", idea(sent.word("/draft"), "{\"id\": 7, \"more\": 1}"))
                        .went(400)
                        .at("/errors")
                        .findValuesAsString("pointer"))
                .containsExactlyInAnyOrder("/pictures/0/id", "/pictures/0/more");
    }

    @Test
    void what_is_no_picture_is_not_taken() {
        send(majas, "", "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8))
                .went(422)
                .is("refused");
        send(majas, "", new byte[0]).went(422).is("refused");
        send(majas, "?draft=7", png(10, 10)).went(400).is("invalid");
        majas.post("/pictures", "{\"title\": \"A record\"}").went(415).is("not-picture");
        majas.ask(HttpMethod.POST, "/pictures", png(10, 10), Map.of("Content-Type", "multipart/form-data"))
                .went(415)
                .is("not-picture");
        send(majas, "", new byte[20_000_001]).went(413).is("too-large");
        send(programs.visitor(), "", png(10, 10)).went(401);
    }

    @Test
    void a_picture_that_is_sent_again_with_the_same_key_is_the_same_picture() {
        var headers = Map.of("Content-Type", "image/png", "Idempotency-Key", "a-picture");
        var first =
                majas.ask(HttpMethod.POST, "/pictures", png(10, 10), headers).went(200);
        var again =
                majas.ask(HttpMethod.POST, "/pictures", png(10, 10), headers).went(200);
        assertThat(again.text()).isEqualTo(first.text());
        majas.ask(HttpMethod.POST, "/pictures", png(11, 10), headers).went(422).is("key-reused");
        majas.ask(HttpMethod.POST, "/pictures?draft=" + first.word("/draft"), png(10, 10), headers)
                .went(422)
                .is("key-reused");
    }
}
