package samskap.scoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import samskap.ideas.Status;
import samskap.scoring.Criterion;
import samskap.scoring.Usefulness;
import samskap.scoring.ValueFilter;
import samskap.scoring.ValueQuery;
import samskap.scoring.Values;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import samskap.testing.RanksEverything;

@ModuleTest
@RanksEverything
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

        var table = export.table(cast.owner("Petra Owner"), ValueQuery.DEFAULT);

        assertThat(table).startsWith("\uFEFFrank,").contains("\"'=1+1 is a title \"\"really\"\"\"");
        var lines = table.split("\r\n");
        var columns = lines[0].split(",").length;
        assertThat(lines)
                .allSatisfy(line -> assertThat(
                                line.replaceAll("\"[^\"]*(\"\"[^\"]*)*\"", "").split(",", -1))
                        .hasSize(columns));
    }

    @Test
    void every_row_says_how_it_was_weighed_and_what_from() {
        var idea = cast.idea();
        usefulness.rate(cast.customer(), idea.id(), 6);
        var basis = values.upToDate(Duration.ofSeconds(30)).basis();
        var query = ValueQuery.DEFAULT
                .weighing(Map.of(
                        Criterion.PREFERENCE, 50, Criterion.USEFUL, 25, Criterion.FRESH, 5, Criterion.DOABLE, 20))
                .surely(false)
                .onlyDoable(true)
                .showing(ValueFilter.NONE.having(Status.SHARED))
                .taking(idea.id(), 4.0);
        var row = row(export.table(cast.owner("Petra Owner"), query), idea.id().value());
        assertThat(row)
                .containsEntry("weight_preference", "50")
                .containsEntry("weight_useful", "25")
                .containsEntry("weight_new", "5")
                .containsEntry("weight_doable", "20")
                .containsEntry("kappa", "3")
                .containsEntry("doable_only", "true")
                .containsEntry("lens", "value")
                .containsEntry("status", "shared")
                .containsEntry("effort", "4")
                .containsEntry("effort_supposed", "true")
                .containsEntry("view", "\"" + query.address("/value") + "\"")
                .containsEntry("computed", basis.at().toString())
                .containsEntry("last_rating", Long.toString(basis.lastRating()));
    }

    private static Map<String, String> row(String table, long idea) {
        var lines = table.substring(1).split("\r\n");
        var names = lines[0].split(",");
        var cells = Arrays.stream(lines)
                .map(line -> line.split(",", -1))
                .filter(line -> line[3].equals(Long.toString(idea)))
                .findFirst()
                .orElseThrow();
        return IntStream.range(0, names.length).boxed().collect(Collectors.toMap(n -> names[n], n -> cells[n]));
    }
}
