package samskap.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CursorTests {

    @Test
    void a_cursor_survives_an_address_bit_for_bit() {
        var cursor = new Cursor(-1.0 / 3, Long.MAX_VALUE);
        assertThat(Cursor.decode(cursor.encoded())).contains(cursor);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"x", "!!!!", "AAAAAAAA", "f_gAAAAAAAAAAAAAAAAAAA", "../../etc/passwd"})
    void what_no_cursor_made_is_no_cursor(String odd) {
        assertThat(Cursor.decode(odd)).isEmpty();
    }

    @Test
    void a_page_knows_of_the_next_by_the_row_too_many() {
        var slice = Slice.of(List.of(5, 4, 3), 2, row -> new Cursor(row, row));
        assertThat(slice.items()).containsExactly(5, 4);
        assertThat(slice.next()).isEqualTo(new Cursor(4, 4));
        assertThat(Slice.of(List.of(5, 4), 2, row -> new Cursor(row, row)).next())
                .isNull();
    }
}
