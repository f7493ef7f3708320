package samskap.api.v1;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import samskap.api.http.Call;
import samskap.api.http.Codes;
import samskap.api.http.Parameter;
import samskap.api.http.ProblemException;
import samskap.api.http.ProblemException.Fault;
import samskap.api.http.Trouble;
import samskap.ideas.BoardQuery;
import samskap.ideas.Order;
import samskap.ideas.SearchLimit;
import samskap.ideas.Status;
import samskap.shared.text.CleanText;

/** What narrows a list of ideas, and its order: the board's, said by parameters. */
final class ListQuery {

    static final int LONGEST_WORDS = 200;
    private static final int LONGEST_CODE = 32;

    private ListQuery() {}

    static Parameter[] parameters() {
        return new Parameter[] {
            Parameter.code(
                    "order",
                    Order.class,
                    "What comes first; unless you say so `trending`, or `match` where something is looked for."),
            Parameter.text("stage", LONGEST_CODE, "The code of a stage of the journey."),
            Parameter.text("topic", LONGEST_CODE, "The code of a topic."),
            Parameter.codes(
                    "status",
                    Status.CHOICES.stream().map(Codes::of).toList(),
                    "Any of these; may be said several times."),
            Parameter.flag("mine", "Only what you have shared, also what others do not see."),
            Parameter.flag("waiting", "Only what waits for an answer from us."),
            Parameter.text("q", LONGEST_WORDS, "Only what these words lead to.")
        };
    }

    static BoardQuery of(Call call, Places places) {
        var statuses = EnumSet.noneOf(Status.class);
        call.all("status").forEach(code -> statuses.add(Codes.read(Status.class, code)));
        var query = new BoardQuery(
                        Order.TRENDING,
                        places.stageNamed(call.parameter("stage")),
                        places.topicNamed(call.parameter("topic")),
                        statuses,
                        call.flag("mine"),
                        call.flag("waiting"),
                        null)
                .searching(words(call).orElse(null));
        return call.parameter("order")
                .map(code -> query.ordered(Codes.read(Order.class, code)))
                .orElse(query);
    }

    /** What is looked for, if anything is. */
    static Optional<String> words(Call call) {
        var words = call.parameter("q");
        if (words.filter(CleanText::isBlank).isPresent()) {
            throw ProblemException.invalid(Fault.in("q", "api.fault.blank"));
        }
        return words;
    }

    /** Programs have a limit of their own; visitors search as often as people do. */
    static void limit(Call call, SearchLimit searches) {
        if (call.caller().isVisitor()) {
            searches.byVisitorAt(call.address());
        }
    }

    static ProblemException missing(String parameter) {
        return ProblemException.of(Trouble.INVALID, List.of(Fault.in(parameter, "api.fault.missing")));
    }
}
