package samskap.scoring.ui;

import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import samskap.identity.Role;
import samskap.identity.ui.CurrentPerson;
import samskap.scoring.Criterion;
import samskap.scoring.Interval;
import samskap.scoring.ValueQuery;
import samskap.scoring.Values;
import samskap.scoring.Worth;

/** The ranking as a table for other programs, with everything it takes to compute it again. */
@Component
class ValueExport {

    private static final String BYTE_ORDER = "\uFEFF";
    private static final List<String> COLUMNS = List.of(
            "rank",
            "rank_low",
            "rank_high",
            "idea",
            "title",
            "value",
            "value_low",
            "value_high",
            "p_top",
            "provisional",
            "comparisons",
            "segments",
            "ratings",
            "judgements",
            "preferred",
            "preferred_low",
            "preferred_high",
            "new",
            "useful",
            "doable",
            "effort",
            "effort_at_most",
            "model",
            "seed",
            "last_answer",
            "last_rating",
            "last_judgement");

    private final Values values;
    private final CurrentPerson current;

    ValueExport(Values values, CurrentPerson current) {
        this.values = values;
        this.current = current;
    }

    /** Hands out the view that is open when it is asked for, to those who may see it then. */
    DownloadHandler download(Supplier<ValueQuery> view) {
        return DownloadHandler.fromInputStream(event -> {
            var person = current.get().orElse(null);
            if (person == null || !(person.has(Role.OWNER) || person.has(Role.LEADER))) {
                return DownloadResponse.error(HttpStatus.FORBIDDEN.value());
            }
            var bytes = table(view.get()).getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes), "value.csv", "text/csv;charset=UTF-8", bytes.length);
        });
    }

    /** Comma-separated, as RFC 4180 has it, with a byte-order mark for spreadsheets. */
    String table(ValueQuery query) {
        var lines = values.weigh(query).ranking().stream()
                .filter(worth -> query.shows(worth.idea()))
                .map(this::line);
        return Stream.concat(Stream.of(String.join(",", COLUMNS)), lines)
                .collect(Collectors.joining("\r\n", BYTE_ORDER, "\r\n"));
    }

    private String line(Worth worth) {
        var basis = values.board().basis();
        var effort = worth.effort();
        return Stream.of(
                        worth.rank(),
                        worth.rankLow(),
                        worth.rankHigh(),
                        worth.idea().id().value(),
                        quoted(worth.idea().title()),
                        number(worth.value().middle()),
                        number(worth.value().low()),
                        number(worth.value().high()),
                        number(worth.top()),
                        worth.isProvisional(),
                        worth.comparisons(),
                        worth.segments(),
                        worth.ratings(),
                        worth.judgements(),
                        middle(worth.preferred()),
                        worth.preferred() == null
                                ? ""
                                : number(worth.preferred().low()),
                        worth.preferred() == null
                                ? ""
                                : number(worth.preferred().high()),
                        middle(worth.panel().get(Criterion.FRESH)),
                        middle(worth.panel().get(Criterion.USEFUL)),
                        middle(worth.panel().get(Criterion.DOABLE)),
                        effort == null ? "" : number(effort.likely()),
                        effort == null || effort.atMost() == null ? "" : number(effort.atMost()),
                        basis.model(),
                        Long.toHexString(basis.seed()),
                        basis.lastAnswer(),
                        basis.lastRating(),
                        basis.lastJudgement())
                .map(String::valueOf)
                .collect(Collectors.joining(","));
    }

    private static String middle(@Nullable Interval interval) {
        return interval == null ? "" : number(interval.middle());
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.4f", number);
    }

    /** A title that begins like a formula must not be reckoned by whoever opens the table. */
    private static String quoted(String title) {
        var safe = title.matches("[=+\\-@\t\r].*") ? "'" + title : title;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
