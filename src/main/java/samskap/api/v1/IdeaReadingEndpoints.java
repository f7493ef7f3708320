package samskap.api.v1;

import static samskap.api.http.Endpoint.ask;
import static samskap.api.http.Endpoint.get;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import samskap.api.http.Call;
import samskap.api.http.Codes;
import samskap.api.http.Endpoint;
import samskap.api.http.Endpoints;
import samskap.api.http.Parameter;
import samskap.api.http.ProblemException;
import samskap.api.http.ProblemException.Fault;
import samskap.api.http.Reply;
import samskap.api.http.Trouble;
import samskap.ideas.Board;
import samskap.ideas.BoardQuery;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.ideas.Ideas;
import samskap.ideas.Order;
import samskap.ideas.Status;
import samskap.shared.text.CleanText;

/** Finding and reading ideas. */
@Component
@org.springframework.core.annotation.Order(1)
class IdeaReadingEndpoints implements Endpoints {

    static final String PART = "Ideas";
    static final int LONGEST_WORDS = 200;
    private static final int LONGEST_CODE = 32;
    private static final int MOST_LISTED = 100;
    private static final int MOST_SIMILAR = 20;

    /** The beginning says what a text is about. */
    private static final int ENOUGH = 4_000;

    private final Board board;
    private final Ideas ideas;
    private final IdeaTelling telling;
    private final Places places;

    IdeaReadingEndpoints(Board board, Ideas ideas, IdeaTelling telling, Places places) {
        this.board = board;
        this.ideas = ideas;
        this.telling = telling;
        this.places = places;
    }

    @Override
    public List<Endpoint> endpoints() {
        return List.of(
                get("/ideas", "listIdeas")
                        .about(PART, "Lists ideas: everybody's or your own, narrowed and in an order.")
                        .forVisitors()
                        .with(
                                Parameter.code("order", Order.class, "What comes first; `trending` unless you say so."),
                                Parameter.text("stage", LONGEST_CODE, "The code of a stage of the journey."),
                                Parameter.text("topic", LONGEST_CODE, "The code of a topic."),
                                Parameter.codes("status", chosen(), "Any of these; may be said several times."),
                                Parameter.flag("mine", "Only what you have shared, also what others do not see."),
                                Parameter.flag("waiting", "Only what waits for an answer from us."),
                                Parameter.text("q", LONGEST_WORDS, "Only what matches these words."),
                                Parameter.after(),
                                Parameter.limit(MOST_LISTED))
                        .gives(IdeaList.class)
                        .by(this::list),
                get("/ideas/{id}", "getIdea")
                        .about(PART, "Gives an idea as a whole.")
                        .forVisitors()
                        .gives(OneIdea.class)
                        .tellsVersion()
                        .by(this::one),
                get("/ideas/{id}/moves", "listMoves")
                        .about(PART, "Tells how far an idea has come, and why.")
                        .forVisitors()
                        .gives(MoveList.class)
                        .by(this::moves),
                get("/ideas/{id}/similar", "listSimilarIdeas")
                        .about(PART, "Lists ideas that may be about the same, likeliest first.")
                        .forVisitors()
                        .with(Parameter.limit(MOST_SIMILAR))
                        .gives(IdeaList.class)
                        .by(this::similar),
                ask("/similar", "findSimilarIdeas")
                        .about(PART, "Lists ideas that may be about the same as what somebody is writing.")
                        .forVisitors()
                        .takes(Draft.class)
                        .gives(IdeaList.class)
                        .by(this::like));
    }

    private static List<String> chosen() {
        return Status.CHOICES.stream().map(Codes::of).toList();
    }

    private Reply list(Call call) {
        var query = query(call);
        if (query.mine() && call.viewer() == null) {
            throw ProblemException.of(Trouble.NO_TOKEN);
        }
        var list = query.address("/ideas");
        var viewer = call.viewer() == null ? null : call.viewer().id();
        var page = board.page(query, viewer, call.after(list), call.limit());
        return Reply.of(new IdeaList(telling.listed(page.items(), call), Call.next(page, list)));
    }

    private BoardQuery query(Call call) {
        var statuses = EnumSet.noneOf(Status.class);
        call.all("status").forEach(code -> statuses.add(Codes.read(Status.class, code)));
        return new BoardQuery(
                        call.parameter("order")
                                .map(code -> Codes.read(Order.class, code))
                                .orElse(Order.TRENDING),
                        places.stageNamed(call.parameter("stage")),
                        places.topicNamed(call.parameter("topic")),
                        statuses,
                        call.flag("mine"),
                        call.flag("waiting"),
                        null)
                .searching(words(call).orElse(null));
    }

    private static Optional<String> words(Call call) {
        var words = call.parameter("q");
        if (words.filter(CleanText::isBlank).isPresent()) {
            throw ProblemException.invalid(Fault.in("q", "api.fault.blank"));
        }
        return words;
    }

    private Reply one(Call call) {
        var idea = there(call);
        return Reply.of(telling.whole(idea, call)).at(idea.version());
    }

    private Idea there(Call call) {
        return ideas.find(new IdeaId(call.id("id")), call.viewer())
                .orElseThrow(() -> ProblemException.of(Trouble.NOT_FOUND));
    }

    private Reply moves(Call call) {
        var moves = ideas.movesOf(there(call).id());
        var named = telling.named(moves.stream().map(move -> move.by()).toList(), call);
        return Reply.of(new MoveList(moves.stream()
                .map(move -> new StatusMove(
                        Codes.of(move.from()),
                        Codes.of(move.to()),
                        move.reason(),
                        IdeaTelling.someone(move.by(), named),
                        move.at()))
                .toList()));
    }

    private Reply similar(Call call) {
        var idea = there(call);
        var found = board.similarTo(idea.title() + "\n" + idea.story(), call.limit() + 1).stream()
                .filter(other -> !other.id().equals(idea.id()))
                .limit(call.limit())
                .toList();
        return Reply.of(new IdeaList(telling.listed(found, call), null));
    }

    private Reply like(Call call) {
        var text = call.body(Draft.class).text();
        var beginning = text.substring(0, Math.min(text.length(), ENOUGH));
        var found = board.similarTo(beginning, MOST_SIMILAR);
        return Reply.of(new IdeaList(telling.listed(found, call), null));
    }
}
