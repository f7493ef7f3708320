package samskap.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ErrorNumberTests {

    @Test
    void it_is_short_and_has_no_signs_that_look_alike() {
        assertThat(ErrorNumber.next()).matches("[A-Z0-9]{2}-[A-Z0-9]{3}").doesNotContainPattern("[01258BGILOSUVJ]");
    }

    @Test
    void each_error_has_its_own() {
        assertThat(ErrorNumber.next()).isNotEqualTo(ErrorNumber.next());
    }
}
