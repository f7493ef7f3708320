package samskap.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import samskap.moderation.Standings;
import samskap.shared.Language;
import samskap.shared.Refusal;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

@ModuleTest
class ProfileTests {

    private final Profile profile;
    private final People people;
    private final Standings standings;
    private final Cast cast;
    private final Person maja;

    ProfileTests(Profile profile, People people, Standings standings, Cast cast) {
        this.profile = profile;
        this.people = people;
        this.standings = standings;
        this.cast = cast;
        maja = cast.customer();
    }

    @Test
    void a_name_leads_nowhere() {
        for (var name : new String[] {"Buy at www.pills.example", "https://pills.example", "write@pills.example"}) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> profile.rename(maja, name))
                    .satisfies(refusal -> {
                        assertThat(refusal.field()).isEqualTo("name");
                        assertThat(refusal.key()).isEqualTo("identity.refused.nameAddress");
                    });
        }
        assertThat(profile.rename(maja, "Dr. Maja St. John-Lind").name()).isEqualTo("Dr. Maja St. John-Lind");
    }

    @Test
    void whoever_is_blocked_does_not_speak_by_their_name() {
        standings.block(cast.employee("Anna Berg"), maja.id(), "Insults");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> profile.rename(maja, "Another Insult"))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("moderation.refused.blocked"));
        assertThat(people.find(maja.id())).map(Person::name).contains("Maja Lind");
    }

    @Test
    void five_other_names_are_enough_for_a_day_and_the_same_one_counts_for_nothing() {
        for (var n = 0; n < 9; n++) {
            profile.rename(maja, "Maja Lind");
        }
        var called = maja;
        for (var n = 0; n < 5; n++) {
            called = profile.rename(called, "Maja Lind " + "I".repeat(n + 1));
        }
        var last = called;
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> profile.rename(last, "Maja Lind the Sixth"))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("shared.refused.tooFast"));
    }

    @Test
    void a_language_that_is_spoken_here_is_spoken_with_them() {
        people.speak(maja.id(), Language.DA);
        assertThat(people.find(maja.id())).map(Person::language).contains(Language.DA);
    }
}
