package samskap.inbox.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SubjectsTests {

    @ParameterizedTest
    @CsvSource({
        "Re: Boxes, Boxes",
        "SV: VB: Boxes, Boxes",
        "RE[2]: Fwd: Boxes, Boxes",
        "Boxes: too large, Boxes: too large",
        "Reboxing, Reboxing"
    })
    void what_mail_programs_put_before_it_is_left_out(String subject, String bare) {
        assertThat(Subjects.bare(subject)).isEqualTo(bare);
    }
}
