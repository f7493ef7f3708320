package samskap.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

@ModuleTest
class ColleaguesTests {

    private static final int FEW = 5;

    private final People people;
    private final Leaving leaving;
    private final Cast cast;
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final Person asa;

    ColleaguesTests(People people, Leaving leaving, Cast cast) {
        this.people = people;
        this.leaving = leaving;
        this.cast = cast;
        asa = cast.employee("Åsa" + mark + " Quist" + mark);
        cast.customer("Åsa" + mark + " Quist" + mark);
    }

    private List<Person> called(String words) {
        return people.colleagues(words, FEW);
    }

    @Test
    void a_colleague_is_found_by_the_beginning_of_the_first_or_the_last_name_and_no_customer_is() {
        assertThat(called("åsa" + mark)).containsExactly(asa);
        assertThat(called(" Quist" + mark + " ")).containsExactly(asa);
        assertThat(called("sa" + mark)).isEmpty();
    }

    @Test
    void no_letter_stands_for_others_and_no_words_find_nobody() {
        assertThat(called("%" + mark)).isEmpty();
        assertThat(called("Åsa_" + mark.substring(1))).isEmpty();
        assertThat(called("  ")).isEmpty();
    }

    @Test
    void there_are_no_more_than_are_wanted_by_name_and_nobody_who_has_left() {
        var bea = cast.employee("Bea Quist" + mark);
        var carl = cast.employee("Carl Quist" + mark);
        assertThat(people.colleagues("Quist" + mark, 2)).containsExactly(bea, carl);
        leaving.forget(cast.person("Ada Norén", "Runs it", Role.EMPLOYEE, Role.ADMIN), bea.id(), Leaving.Texts.STAY);
        assertThat(called("Quist" + mark)).containsExactly(carl, asa);
    }
}
