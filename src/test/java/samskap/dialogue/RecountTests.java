package samskap.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import samskap.ideas.Ideas;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

@ModuleTest
class RecountTests {

    private final Dialogue dialogue;
    private final Ideas ideas;
    private final Cast cast;
    private final JdbcClient jdbc;

    RecountTests(Dialogue dialogue, Ideas ideas, Cast cast, JdbcClient jdbc) {
        this.dialogue = dialogue;
        this.ideas = ideas;
        this.cast = cast;
        this.jdbc = jdbc;
    }

    @Test
    void what_an_idea_shows_of_its_dialogue_is_found_anew() {
        var idea = cast.idea();
        var anna = cast.employee("Anna Berg");
        var question = dialogue.write(
                anna, new NewMessage(UUID.randomUUID(), idea.id(), null, Kind.QUESTION, "How then?", null));
        dialogue.write(anna, new NewMessage(UUID.randomUUID(), idea.id(), null, Kind.NOTE, "Between us", null));
        var regretted =
                dialogue.write(cast.customer(), NewMessage.message(UUID.randomUUID(), idea.id(), question.id(), "So?"));
        dialogue.write(
                cast.find(idea.author()), NewMessage.message(UUID.randomUUID(), idea.id(), question.id(), "And you?"));
        dialogue.withdraw(cast.find(regretted.author()), regretted.id());
        var right = ideas.find(idea.id()).orElseThrow().pulse();
        assertThat(right.messages()).isEqualTo(2);
        assertThat(right.openQuestions()).isEqualTo(1);
        assertThat(right.waitingSince()).isNotNull();
        dialogue.recount();
        assertThat(ideas.find(idea.id()).orElseThrow().pulse()).isEqualTo(right);

        jdbc.sql("""
                        UPDATE ideas_idea SET messages = 77, open_questions = 5, asked_by = NULL, waiting_since = NULL,
                          waiting_key = NULL, answered_at = NULL, answered_by = NULL
                        WHERE id = :id
                        """).param("id", idea.id().value()).update();

        assertThat(dialogue.recount()).isEqualTo(1);
        assertThat(ideas.find(idea.id()).orElseThrow().pulse()).isEqualTo(right);
        assertThat(dialogue.recount()).isZero();
    }
}
