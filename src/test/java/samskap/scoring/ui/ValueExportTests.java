package samskap.scoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import samskap.scoring.Usefulness;
import samskap.scoring.ValueQuery;
import samskap.scoring.Values;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

@ModuleTest
class ValueExportTests {

    private final ValueExport export;
    private final Usefulness usefulness;
    private final Values values;
    private final Cast cast;

    ValueExportTests(ValueExport export, Usefulness usefulness, Values values, Cast cast) {
        this.export = export;
        this.usefulness = usefulness;
        this.values = values;
        this.cast = cast;
    }

    @Test
    void every_row_has_as_many_columns_as_the_head_and_no_title_is_a_formula() {
        cast.idea(cast.customer(), "=1+1 is a title \"really\"");
        usefulness.rate(cast.customer(), cast.idea().id(), 6);
        values.upToDate(Duration.ofSeconds(30));

        var table = export.table(ValueQuery.DEFAULT);

        assertThat(table).startsWith("\uFEFFrank,").contains("\"'=1+1 is a title \"\"really\"\"\"");
        var lines = table.split("\r\n");
        var columns = lines[0].split(",").length;
        assertThat(lines)
                .allSatisfy(line -> assertThat(
                                line.replaceAll("\"[^\"]*(\"\"[^\"]*)*\"", "").split(",", -1))
                        .hasSize(columns));
    }
}
