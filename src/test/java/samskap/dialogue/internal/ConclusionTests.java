package samskap.dialogue.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import samskap.dialogue.internal.Conclusion.Step;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ConclusionTests {

    @Test
    void an_answer_after_which_nobody_came_back_concludes() {
        assertThat(Conclusion.of(List.of(answer(1)))).isEqualTo(day(1));
        assertThat(Conclusion.of(List.of(message(1), answer(3)))).isEqualTo(day(3));
    }

    @Test
    void whoever_had_to_come_back_was_not_yet_answered() {
        assertThat(Conclusion.of(List.of(answer(1), customer(4)))).isNull();
        assertThat(Conclusion.of(List.of(answer(1), customer(4), message(5)))).isNull();
        assertThat(Conclusion.of(List.of(answer(1), customer(4), message(5), answer(6))))
                .isEqualTo(day(6));
    }

    @Test
    void whoever_comes_after_two_weeks_begins_something_new() {
        assertThat(Conclusion.of(List.of(answer(1), customer(15)))).isNull();
        assertThat(Conclusion.of(List.of(answer(1), customer(16)))).isEqualTo(day(1));
    }

    @Test
    void a_decision_concludes_only_when_it_leaves_nobody_waiting() {
        assertThat(Conclusion.of(List.of(new Step(day(2), true, day(0))))).isNull();
        assertThat(Conclusion.of(List.of(message(1), new Step(day(2), true, null))))
                .isEqualTo(day(2));
    }

    @Test
    void a_message_or_a_question_of_ours_concludes_nothing() {
        assertThat(Conclusion.of(List.of(message(1)))).isNull();
        assertThat(Conclusion.of(List.of())).isNull();
    }

    private static Step answer(int day) {
        return new Step(day(day), true, null);
    }

    private static Step message(int day) {
        return new Step(day(day), false, null);
    }

    private static Step customer(int day) {
        return new Step(day(day), false, day(day));
    }

    private static Instant day(int day) {
        return Instant.parse("2026-03-01T08:00:00Z").plusSeconds(day * 86_400L);
    }
}
