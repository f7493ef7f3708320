package samskap.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import samskap.api.Programs.Program;
import samskap.shared.text.TimeAgo;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import samskap.testing.TestClock;

@ModuleTest
class DialogueByApiTests {

    private final Programs programs;
    private final TestClock clock;
    private final Cast cast;
    private final Program majas;
    private final Program annas;
    private final String messages;

    DialogueByApiTests(Programs programs, TestClock clock, Cast cast) {
        this.clock = clock;
        this.programs = programs;
        this.cast = cast;
        var maja = cast.customer("Maja Lind");
        var anna = cast.employee("Anna Berg");
        majas = programs.of(maja);
        annas = programs.of(anna);
        messages = "/ideas/" + cast.idea(maja).id().value() + "/messages";
    }

    private static String said(String kind, String body) {
        return "{\"kind\": \"" + kind + "\", \"body\": \"" + body + "\"}";
    }

    @Test
    void a_customer_writes_and_a_colleague_answers_by_name() {
        var asked = majas.post(messages, "{\"body\": \"Will it come?\"}").went(201);
        assertThat(asked.word("/kind")).isEqualTo("message");
        annas.post(messages, "{\"kind\": \"answer\", \"body\": \"In May.\", \"replyTo\": " + asked.number("/id") + "}")
                .went(201);
        var read = programs.visitor().get(messages).went(200);
        assertThat(read.word("/items/0/replies/0/author/name")).isEqualTo("Anna Berg");
        assertThat(read.word("/items/0/replies/0/kind")).isEqualTo("answer");
        majas.post(messages, said("answer", "I answer for you.")).went(403).is("not-allowed");
    }

    @Test
    void an_internal_note_is_there_for_colleagues_alone() {
        var note = annas.post(messages, said("note", "Between us.")).went(201).number("/id");
        assertThat(annas.get(messages).text()).contains("Between us.");
        for (var outside : List.of(majas, programs.visitor())) {
            assertThat(outside.get(messages).went(200).text()).doesNotContain("Between us.");
            outside.get("/messages/" + note).went(404).is("not-found");
        }
        majas.post(messages, "{\"body\": \"What is it?\", \"replyTo\": " + note + "}")
                .went(422)
                .is("refused");
        majas.delete("/messages/" + note).went(404);
    }

    @Test
    void an_open_question_collects_and_is_closed() {
        var question =
                annas.post(messages, said("question", "How would you want it?")).went(201);
        var path = "/messages/" + question.number("/id");
        var gift = majas.post(messages, "{\"body\": \"In blue.\", \"replyTo\": " + question.number("/id") + "}");
        assertThat(annas.put("/messages/" + gift.number("/id") + "/taken-up")
                        .went(200)
                        .at("/takenUp")
                        .booleanValue())
                .isTrue();
        assertThat(annas.delete("/messages/" + gift.number("/id") + "/taken-up")
                        .went(200)
                        .at("/takenUp")
                        .booleanValue())
                .isFalse();
        assertThat(majas.get(path).went(200).number("/question/contributors")).isEqualTo(1);
        majas.put(path + "/closed").went(403).is("not-allowed");
        assertThat(annas.put(path + "/closed")
                        .went(200)
                        .at("/question/closedAt")
                        .isString())
                .isTrue();
    }

    @Test
    void a_promise_is_given_by_a_day_listed_and_kept() {
        annas.post(messages, said("promise", "I mend it.")).went(422).is("refused");
        var due = LocalDate.ofInstant(clock.instant(), TimeAgo.HOME).plusDays(20);
        var promise = annas.post(
                        messages, "{\"kind\": \"promise\", \"body\": \"I mend it.\", \"due\": \"" + due + "\"}")
                .went(201);
        assertThat(promise.word("/promise/due")).isEqualTo(due.toString());
        assertThat(annas.get("/promises").went(200).at("/items").findValuesAsString("body"))
                .contains("I mend it.");
        majas.get("/promises").went(403).is("not-allowed");
        majas.get("/promises/overdue").went(403).is("not-allowed");
        annas.get("/promises/overdue").went(200);
        var path = "/messages/" + promise.number("/id") + "/settlement";
        majas.post(path, "{\"outcome\": \"kept\", \"word\": \"It is mended.\"}").went(403);
        assertThat(annas.post(path, "{\"outcome\": \"kept\", \"word\": \"It is mended.\"}")
                        .went(200)
                        .word("/promise/state"))
                .isEqualTo("kept");
        annas.post(path, "{\"outcome\": \"broken\", \"word\": \"Or not.\"}")
                .went(409)
                .is("conflict");
    }

    @Test
    void a_message_is_edited_as_it_was_seen_and_taken_back_by_its_author_alone() {
        var message = majas.post(messages, "{\"body\": \"First words\"}").went(201);
        var path = "/messages/" + message.number("/id");
        var seen = Map.of("If-Match", message.header("ETag"));
        assertThat(majas.put(path, "{\"body\": \"Second words\"}", seen)
                        .went(200)
                        .number("/version"))
                .isEqualTo(2);
        majas.put(path, "{\"body\": \"Third words\"}", seen).went(412).is("stale");
        var other = programs.of(cast.customer());
        other.put(path, "{\"body\": \"Not mine\"}", Map.of("If-Match", "*")).went(403);
        other.delete(path).went(403);
        majas.delete(path).went(204);
        assertThat(majas.get(path).went(200).at("/withdrawn").booleanValue()).isTrue();
        assertThat(majas.get(path).word("/body")).isEmpty();
    }

    @Test
    void a_dialogue_is_read_page_by_page() {
        for (var n = 0; n < 5; n++) {
            majas.post(messages, "{\"body\": \"Word " + n + "\"}").went(201);
        }
        var seen = new ArrayList<String>();
        var next = "";
        do {
            var page = majas.get(messages + "?limit=2" + next).went(200);
            page.at("/items").forEach(item -> seen.add(item.get("body").stringValue()));
            next = page.at("/next").isMissingNode() ? "" : "&after=" + page.word("/next");
        } while (!next.isEmpty());
        assertThat(seen).containsExactly("Word 0", "Word 1", "Word 2", "Word 3", "Word 4");
    }
}
