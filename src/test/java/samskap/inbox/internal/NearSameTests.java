package samskap.inbox.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NearSameTests {

    @Test
    void a_ticket_systems_mails_differ_by_their_numbers() {
        assertThat(NearSame.are(
                        "Thank you for your mail! We have opened case 1234 on 26.11.",
                        "Thank you for your mail!\nWe have opened case ABC-1301 on 27.11."))
                .isTrue();
    }

    @Test
    void what_people_say_twice_is_short() {
        assertThat(NearSame.are("Thank you so much!", "Thank you so much!")).isFalse();
        assertThat(NearSame.are("👍", "👍")).isFalse();
    }

    @Test
    void two_answers_are_two_answers() {
        assertThat(NearSame.are(
                        "The doors in Lund were stuck again this morning.",
                        "The doors in Malmö were stuck again this evening."))
                .isFalse();
        assertThat(NearSame.are("Yes, it was the one in Lund, at ten.", "No, I have not been there since."))
                .isFalse();
    }
}
