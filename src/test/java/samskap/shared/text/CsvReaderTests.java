package samskap.shared.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CsvReaderTests {

    private static List<List<String>> rows(String text, char separator) throws IOException {
        var reader = new CsvReader(new StringReader(text), separator);
        var rows = new ArrayList<List<String>>();
        for (var row = reader.next(); row != null; row = reader.next()) {
            rows.add(row);
        }
        return rows;
    }

    @Test
    void values_may_have_quotes_separators_and_lines_within_quotes() throws IOException {
        assertThat(rows("a,\"b,\"\"c\"\"\",\"d\ne\"\r\nf,,g", ','))
                .containsExactly(List.of("a", "b,\"c\"", "d\ne"), List.of("f", "", "g"));
    }

    @Test
    void any_end_of_a_line_ends_one_and_empty_lines_are_none() throws IOException {
        assertThat(rows("a;b\r\rc;d\n\n\r\ne;f\r\n", ';'))
                .containsExactly(List.of("a", "b"), List.of("c", "d"), List.of("e", "f"));
        assertThat(rows("", ',')).isEmpty();
        assertThat(rows("\n\n", ',')).isEmpty();
    }

    @Test
    void it_does_not_matter_where_what_is_read_at_once_ends() throws IOException {
        for (var begins = 8_185; begins < 8_195; begins++) {
            var first = "x".repeat(begins);
            assertThat(rows(first + "\r\n\"b\"\"c\",d\r\n", ',')).containsExactly(List.of(first), List.of("b\"c", "d"));
        }
    }

    @Test
    void a_row_knows_on_which_line_it_begins() throws IOException {
        var reader = new CsvReader(new StringReader("a\n\n\"b\nb\",c\nd,e"), ',');
        reader.next();
        assertThat(reader.line()).isEqualTo(1);
        reader.next();
        assertThat(reader.line()).isEqualTo(3);
        reader.next();
        assertThat(reader.line()).isEqualTo(5);
    }

    @Test
    void the_separator_is_whichever_stands_there_most() {
        assertThat(CsvReader.separator("name,email")).isEqualTo(',');
        assertThat(CsvReader.separator("name;email;Hem, inne")).isEqualTo(';');
        assertThat(CsvReader.separator("name\temail")).isEqualTo('\t');
        assertThat(CsvReader.separator("name")).isEqualTo(',');
    }

    @Test
    void a_quote_that_nobody_closes_ends_in_a_word_and_not_in_all_the_memory() {
        var endless = "name\n\"" + "x".repeat(200_000);
        assertThatExceptionOfType(CsvReader.TooLong.class)
                .isThrownBy(() -> rows(endless, ','))
                .satisfies(tooLong -> assertThat(tooLong.line()).isEqualTo(2));
    }

    @Test
    void what_is_written_is_read_as_it_was() throws IOException {
        var random = new Random(3);
        var letters = "ab,;\"\n å";
        for (var round = 0; round < 500; round++) {
            var row = Stream.generate(() -> {
                        var value = new StringBuilder("x");
                        for (var n = random.nextInt(6); n > 0; n--) {
                            value.append(letters.charAt(random.nextInt(letters.length())));
                        }
                        return value.toString();
                    })
                    .limit(4)
                    .toList();
            assertThat(rows(Csv.line(row.stream()), ',')).containsExactly(row);
        }
    }
}
