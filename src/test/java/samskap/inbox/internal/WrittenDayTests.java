package samskap.inbox.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WrittenDayTests {

    /** A Thursday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            4 Dec                   | 2026-12-04
            4 december              | 2026-12-04
            4. desember             | 2026-12-04
            4. dec.                 | 2026-12-04
            den 4:e december        | 2026-12-04
            4th of December         | 2026-12-04
            Dec 4th                 | 2026-12-04
            December 4, 2027        | 2027-12-04
            by 4 Dec                | 2026-12-04
            senast 4 dec            | 2026-12-04
            innen 4. des            | 2026-12-04
            senest den 4. december  | 2026-12-04
            4/12                    | 2026-12-04
            4.12.                   | 2026-12-04
            4.12.2027               | 2027-12-04
            2026-12-04              | 2026-12-04
            3 mars                  | 2027-03-03
            3. marts                | 2027-03-03
            15 okt                  | 2027-10-15
            26 nov                  | 2026-11-26
            1 May                   | 2027-05-01
            1 maj                   | 2027-05-01
            1. mai                  | 2027-05-01
            today                   | 2026-11-26
            i dag                   | 2026-11-26
            tomorrow                | 2026-11-27
            imorgon                 | 2026-11-27
            i morgen                | 2026-11-27
            on Friday               | 2026-11-27
            på torsdag              | 2026-12-03
            mandag                  | 2026-11-30
            nästa lördag            | 2026-11-28
            """)
    void a_day_is_read_as_people_write_it(String written, LocalDate day) {
        assertThat(WrittenDay.at(written, TODAY)).map(WrittenDay::day).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "31 Feb", "2026-13-01", "40 december", "decoration 4", "4", "we will see"})
    void what_is_no_day_is_none(String written) {
        assertThat(WrittenDay.at(written, TODAY)).isEmpty();
    }

    @Test
    void what_stands_behind_the_day_is_left() {
        assertThat(WrittenDay.at("4 Dec: we ask the carrier.", TODAY))
                .map(WrittenDay::rest)
                .contains("we ask the carrier.");
    }
}
