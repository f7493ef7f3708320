package samskap.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AddressReaderTests {

    private static final List<Parameter> KNOWN = List.of(
            Parameter.text("q", 5, "What to look for."),
            Parameter.codes("status", List.of("planned", "done"), "Any."),
            Parameter.limit(100));

    @Test
    void words_are_read_as_their_bytes_say() {
        assertThat(AddressReader.read("q=k%C3%B6k+%2B&status=done&status=planned", KNOWN))
                .containsEntry("q", List.of("kök +"))
                .containsEntry("status", List.of("done", "planned"));
        assertThat(AddressReader.read(null, KNOWN)).isEmpty();
        assertThat(AddressReader.read("&&", KNOWN)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=toolong", "q=a&q=b", "status=open", "limit=101", "limit=01", "page=1", "Q=a", "=x"})
    void what_does_not_belong_there_is_named(String query) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> AddressReader.read(query, KNOWN))
                .satisfies(problem -> assertThat(problem.trouble()).isEqualTo(Trouble.INVALID));
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=%", "q=%4", "q=%gg", "q=%ff", "q=%c0%80"})
    void what_is_no_utf8_is_unreadable(String query) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> AddressReader.read(query, KNOWN))
                .satisfies(problem -> assertThat(problem.trouble()).isEqualTo(Trouble.UNREADABLE));
    }
}
