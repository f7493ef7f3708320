package samskap.scoring.ui;

import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.identity.ui.CurrentPerson;
import samskap.scoring.Criterion;
import samskap.scoring.Interval;
import samskap.scoring.Lens;
import samskap.scoring.ValueQuery;
import samskap.scoring.Values;
import samskap.scoring.Weighed;
import samskap.scoring.Worth;
import samskap.shared.text.Csv;

/** The ranking as a table for other programs, with everything it takes to compute it again. */
@Component
class ValueExport {

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
            "effort_supposed",
            "supports",
            "supports_known",
            "supports_effective",
            "status",
            "lens",
            "weight_preference",
            "weight_useful",
            "weight_new",
            "weight_doable",
            "kappa",
            "doable_only",
            "view",
            "left_out",
            "computed",
            "model",
            "seed",
            "last_answer",
            "last_rating",
            "last_judgement");

    private static final MathContext KNOWN = new MathContext(3);

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
            var bytes = table(person, view.get()).getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes), "value.csv", "text/csv;charset=UTF-8", bytes.length);
        });
    }

    /** Comma-separated, as RFC 4180 has it, with a byte-order mark for spreadsheets. */
    String table(Person viewer, ValueQuery query) {
        var weighed = values.weigh(viewer, query);
        var lines = weighed.ranking().stream()
                .map(worth -> Stream.of(
                                numbers(worth, weighed), knowledge(worth, query.lens()), looked(worth, query, weighed))
                        .flatMap(List::stream)
                        .map(String::valueOf)
                        .collect(Collectors.joining(",")));
        return Stream.concat(Stream.of(String.join(",", COLUMNS)), lines)
                .collect(Collectors.joining("\r\n", Csv.BYTE_ORDER, "\r\n"));
    }

    private static List<Object> numbers(Worth worth, Weighed weighed) {
        var sure = weighed.uncertain();
        return List.of(
                worth.rank(),
                sure ? worth.rankLow() : "",
                sure ? worth.rankHigh() : "",
                worth.idea().id().value(),
                Csv.quoted(worth.idea().title()),
                number(worth.value().middle()),
                number(worth.value().low()),
                number(worth.value().high()),
                sure ? number(worth.top()) : "");
    }

    private static List<Object> knowledge(Worth worth, Lens lens) {
        var preferred = worth.preferred();
        return List.of(
                lens.isProvisional(worth),
                worth.comparisons(),
                worth.segments(),
                worth.ratings(),
                worth.judgements(),
                middle(preferred),
                preferred == null ? "" : number(preferred.low()),
                preferred == null ? "" : number(preferred.high()),
                middle(worth.panel().get(Criterion.FRESH)),
                middle(worth.panel().get(Criterion.USEFUL)),
                middle(worth.panel().get(Criterion.DOABLE)));
    }

    /** How it was looked at, and what the numbers were computed from: the same for all but the idea's own. */
    private static List<Object> looked(Worth worth, ValueQuery query, Weighed weighed) {
        var effort = worth.effort();
        var support = weighed.support();
        var voices = support == null ? null : support.ideas().get(worth.idea().id());
        var basis = weighed.basis();
        var weights = Arrays.stream(Criterion.values())
                .<Object>map(criterion -> weighed.weights().getOrDefault(criterion, 0))
                .toList();
        return Stream.of(
                        List.<Object>of(
                                effort == null ? "" : exactly(effort.likely()),
                                effort == null || effort.atMost() == null ? "" : exactly(effort.atMost()),
                                query.efforts().containsKey(worth.idea().id()),
                                worth.idea().supports(),
                                voices == null ? "" : voices.known(),
                                voices == null ? "" : number(voices.effective()),
                                worth.idea().status().code(),
                                query.lens().code()),
                        weights,
                        List.<Object>of(
                                Math.round(query.concentration()),
                                query.doableOnly(),
                                Csv.quoted(query.address(ValueView.PATH)),
                                weighed.unseen(),
                                basis.at(),
                                basis.model(),
                                Long.toHexString(basis.seed()),
                                basis.lastAnswer(),
                                basis.lastRating(),
                                basis.lastJudgement()))
                .flatMap(List::stream)
                .toList();
    }

    private static String middle(@Nullable Interval interval) {
        return interval == null ? "" : number(interval.middle());
    }

    /** As far as a number that was drawn two thousand times is known. */
    private static String number(double number) {
        return plain(BigDecimal.valueOf(number).round(KNOWN));
    }

    /** What somebody has said, or was counted. */
    private static String exactly(double number) {
        return plain(BigDecimal.valueOf(number));
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
