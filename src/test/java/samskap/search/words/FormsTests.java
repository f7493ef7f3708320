package samskap.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FormsTests {

    @Test
    void a_compound_has_its_parts() {
        assertThat(Forms.of("Köksleveransen")).contains("=köksleveransen", "<snarevelskök");
        assertThat(Compounds.parts("köksleverans")).contains("kök", "leverans");
        assertThat(Compounds.parts("plastförpackning")).contains("plast", "förpackning");
    }

    @Test
    void what_is_typed_without_dots_is_there_too_and_apart() {
        assertThat(Forms.of("kök")).contains("kök", "~kok").doesNotContain("kok");
        assertThat(Forms.of("kok")).contains("kok").doesNotContain("kök", "~kok");
    }

    @Test
    void neighbours_write_the_same_letters() {
        assertThat(Forms.of("kjøkken")).containsAll(Forms.of("kjökken"));
        assertThat(Forms.of("SKÆRM")).contains("=skärm");
    }

    @Test
    void numbers_and_codes_have_no_other_forms() {
        assertThat(Forms.of("4711")).containsExactly("=4711");
        assertThat(Forms.of("ART-4711")).contains("=art-4711", "=art", "=4711");
    }

    @Test
    void what_is_joined_is_one_word_and_several() {
        assertThat(Forms.of("e-post")).contains("=epost", "=post");
        assertThat(Forms.of("don't")).contains("=dont").doesNotContain("=t");
        assertThat(Forms.of("the kitchen's light")).contains("=kitchen");
    }

    @Test
    void signs_are_no_words() {
        assertThat(Forms.of("+( \"* - @ ~<> \uD83D\uDE42 \\ %")).isEmpty();
    }

    @Test
    void letters_are_the_same_however_they_are_composed() {
        assertThat(Forms.of("ko\u0308k")).isEqualTo(Forms.of("k\u00F6k"));
    }

    @Test
    void words_of_one_meaning_share_it_across_languages() {
        assertThat(Forms.meanings("försenad leverans"))
                .containsAnyElementsOf(Forms.meanings("late"))
                .containsAnyElementsOf(Forms.meanings("levering"));
        assertThat(Forms.meanings("hemleveransen")).containsAnyElementsOf(Forms.meanings("delivery"));
        assertThat(Forms.meanings("xyzzy")).isEmpty();
    }
}
