package samskap.scoring.ui;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import samskap.identity.Role;
import samskap.identity.ui.CurrentPerson;
import samskap.scoring.Criterion;
import samskap.scoring.Interval;
import samskap.scoring.ValueQuery;
import samskap.scoring.Values;
import samskap.scoring.Worth;

/** The ranking as a table for other programs, with everything it takes to compute it again. */
@RestController
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

    @GetMapping("/value/export.csv")
    ResponseEntity<byte[]> export(@RequestParam MultiValueMap<String, String> parameters) {
        var mayRead = current.get()
                .filter(person -> person.has(Role.OWNER) || person.has(Role.LEADER))
                .isPresent();
        if (!mayRead) {
            return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
        }
        var query = ValueQuery.of(parameters);
        var lines = values.weigh(query).ranking().stream()
                .filter(worth -> query.shows(worth.idea()))
                .map(this::line);
        var text = Stream.concat(Stream.of(String.join(",", COLUMNS)), lines).collect(Collectors.joining("\r\n"));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .headers(headers -> headers.setContentDisposition(
                        ContentDisposition.attachment().filename("value.csv").build()))
                .body((BYTE_ORDER + text + "\r\n").getBytes(StandardCharsets.UTF_8));
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
