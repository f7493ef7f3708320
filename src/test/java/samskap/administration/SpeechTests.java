package samskap.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import samskap.administration.Speech.Words;
import samskap.ideas.Status;
import samskap.identity.EmailAddress;
import samskap.identity.NewPerson;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.shared.Brand;
import samskap.shared.Language;
import samskap.shared.Refusal;
import samskap.shared.Translations;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

@ModuleTest
class SpeechTests {

    private static final Words USUAL = new Words(Map.of());

    private final Speech speech;
    private final Brand brand;
    private final People people;
    private final Translations translations;
    private final MockMvc browser;
    private final Cast cast;
    private final Person ada;

    SpeechTests(Speech speech, Brand brand, People people, Translations translations, MockMvc browser, Cast cast) {
        this.speech = speech;
        this.brand = brand;
        this.people = people;
        this.translations = translations;
        this.browser = browser;
        this.cast = cast;
        ada = cast.person("Ada Norén", "Runs the platform", Role.EMPLOYEE, Role.ADMIN);
    }

    @AfterEach
    void asItWas() {
        speech.offer(ada, Set.of(Language.values()), Language.EN);
        speech.call(ada, speech.words(ada), USUAL);
    }

    @Test
    void only_what_is_offered_is_spoken_and_to_be_chosen() throws Exception {
        speech.offer(ada, Set.of(Language.SV, Language.DA), Language.SV);
        assertThat(brand.languages()).containsExactly(Language.SV, Language.DA);
        browser.perform(get("/").header("Accept-Language", "nb, en"))
                .andExpect(header().string("Content-Language", "sv"))
                .andExpect(content().string(containsString("/language/da?")))
                .andExpect(content().string(not(containsString("/language/nb?"))));
        browser.perform(get("/").header("Accept-Language", "nb, da"))
                .andExpect(header().string("Content-Language", "da"));
        browser.perform(get("/language/nb")).andExpect(status().isNotFound());
    }

    @Test
    void with_one_language_there_is_nothing_to_choose() throws Exception {
        speech.offer(ada, Set.of(Language.NB), Language.NB);
        browser.perform(get("/").header("Accept-Language", "sv"))
                .andExpect(header().string("Content-Language", "nb"))
                .andExpect(content().string(not(containsString("/language/"))));
    }

    @Test
    void a_person_whose_language_is_not_offered_is_spoken_to_in_the_usual_one() {
        var address = new EmailAddress("speaks" + ada.id().value() + "@example.com");
        speech.offer(ada, Set.of(Language.SV), Language.SV);
        people.add(new NewPerson(
                address, "Maja Lind", Language.EN, Set.of(Role.CUSTOMER), null, LocalDate.of(2024, 1, 1)));
        assertThat(people.withAddress(address).orElseThrow().language()).isEqualTo(Language.SV);
        speech.offer(ada, Set.of(Language.values()), Language.EN);
        assertThat(people.withAddress(address).orElseThrow().language()).isEqualTo(Language.EN);
    }

    @Test
    void one_is_always_offered_and_the_usual_one_is_among_them() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> speech.offer(ada, Set.of(), Language.EN))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("languages"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> speech.offer(ada, Set.of(Language.SV), Language.EN))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("usual"));
        assertThat(brand.languages()).hasSize(4);
    }

    @Test
    void a_status_is_called_by_the_places_own_word_everywhere_and_by_the_usual_one_again() throws Exception {
        speech.call(ada, USUAL, new Words(Map.of(Status.PLANNED, Map.of(Language.SV, " Det här  gör vi! {0} '"))));
        assertThat(translations.text(Language.SV, Status.PLANNED.key())).isEqualTo("Det här gör vi! {0} '");
        browser.perform(get("/roadmap").header("Accept-Language", "sv"))
                .andExpect(content().string(containsString("Det här gör vi!")));
        assertThat(translations.text(Language.EN, Status.PLANNED.key())).isEqualTo("Planned");
        speech.call(ada, speech.words(ada), USUAL);
        assertThat(translations.text(Language.SV, Status.PLANNED.key())).isEqualTo("Planerad");
    }

    @Test
    void an_old_page_leaves_a_colleagues_word_for_another_status() {
        speech.call(ada, USUAL, new Words(Map.of(Status.PLANNED, Map.of(Language.SV, "Det här gör vi"))));
        speech.call(ada, USUAL, new Words(Map.of(Status.SHARED, Map.of(Language.SV, "Önskad"))));
        assertThat(translations.text(Language.SV, Status.PLANNED.key())).isEqualTo("Det här gör vi");
        assertThat(translations.text(Language.SV, Status.SHARED.key())).isEqualTo("Önskad");
    }

    @Test
    void two_statuses_are_never_called_the_same_not_even_by_the_usual_word_of_one() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        speech.call(ada, USUAL, new Words(Map.of(Status.SHARED, Map.of(Language.EN, "planned")))))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("planned.en"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        speech.call(ada, USUAL, new Words(Map.of(Status.SHARED, Map.of(Language.EN, "x".repeat(31))))))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("shared.en"));
    }

    @Test
    void only_administrators_decide_how_the_place_speaks() {
        for (var other : List.of(cast.customer(), cast.owner("Petra Öhman"))) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> speech.offer(other, Set.of(Language.SV), Language.SV));
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> speech.words(other));
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> speech.call(other, USUAL, USUAL));
        }
    }
}
