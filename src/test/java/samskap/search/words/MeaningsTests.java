package samskap.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MeaningsTests {

    @Test
    void a_word_means_what_it_means_in_its_language() {
        assertThat(meanings("fast", Tongue.ENGLISH))
                .containsAnyElementsOf(meanings("snabb", Tongue.NORDIC))
                .doesNotContainAnyElementsOf(meanings("fast", Tongue.NORDIC));
        assertThat(meanings("chatbot", Tongue.NORDIC)).isEqualTo(meanings("chatbot", Tongue.ENGLISH));
    }

    @Test
    void opposites_have_something_in_common_and_no_meaning() {
        var both = new TreeSet<>(meanings("varm", Tongue.NORDIC));
        both.retainAll(meanings("cold", Tongue.ENGLISH));
        assertThat(both)
                .anyMatch(term -> term.charAt(0) == Forms.OPPOSED)
                .noneMatch(term -> term.charAt(0) == Forms.MEANING);
    }

    @Test
    void words_that_mean_something_only_together_may_stand_apart() {
        var text = Tokens.of("Jag vill säga mobilabonnemanget upp");
        assertThat(Meanings.together(text, 2, Tongue.NORDIC))
                .containsAnyElementsOf(meanings("uppsägning", Tongue.NORDIC))
                .doesNotContainAnyElementsOf(meanings("säga", Tongue.NORDIC));
        assertThat(Meanings.together(text, 1, Tongue.NORDIC)).isEmpty();
    }

    @Test
    void a_small_word_lends_its_meaning_to_the_other() {
        var text = Tokens.of("vi vill få veta när");
        assertThat(Meanings.together(text, 3, Tongue.NORDIC)).containsAnyElementsOf(meanings("know", Tongue.ENGLISH));
    }

    @Test
    void a_compound_means_what_its_parts_mean() {
        assertThat(meanings("köksgardin", Tongue.NORDIC))
                .containsAll(meanings("kök", Tongue.NORDIC))
                .containsAll(meanings("gardin", Tongue.NORDIC));
    }

    @Test
    void who_tells_of_one_scene_shares_it_without_a_word_in_common() {
        var one = Forms.meanings("Bussen kör från hållplatsen för tidigt");
        var other = Forms.meanings("The driver left a minute before the timetable said");
        assertThat(scenes(one)).containsAnyElementsOf(scenes(other));
        assertThat(scenes(Forms.meanings("bus"))).isEmpty();
    }

    private static List<String> scenes(List<String> terms) {
        return terms.stream().filter(term -> term.charAt(0) == Forms.SCENE).toList();
    }

    private static Set<String> meanings(String word, Tongue tongue) {
        return Meanings.of(Stems.of(word, tongue), tongue);
    }
}
