package samskap.api.v1;

import static samskap.api.http.Endpoint.get;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import samskap.api.http.Call;
import samskap.api.http.Codes;
import samskap.api.http.Endpoint;
import samskap.api.http.Endpoints;
import samskap.api.http.Parameter;
import samskap.api.http.ProblemException;
import samskap.api.http.Reply;
import samskap.api.http.Trouble;
import samskap.ideas.Board;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.ideas.Ideas;
import samskap.ideas.SearchLimit;

/** Reading ideas. */
@Component
@Order(1)
class IdeaReadingEndpoints implements Endpoints {

    static final String PART = "Ideas";
    private static final int MOST_LISTED = 100;

    private final Board board;
    private final Ideas ideas;
    private final IdeaTelling telling;
    private final Places places;
    private final SearchLimit searches;

    IdeaReadingEndpoints(Board board, Ideas ideas, IdeaTelling telling, Places places, SearchLimit searches) {
        this.board = board;
        this.ideas = ideas;
        this.telling = telling;
        this.places = places;
        this.searches = searches;
    }

    @Override
    public List<Endpoint> endpoints() {
        return List.of(
                get("/ideas", "listIdeas")
                        .about(PART, "Lists ideas, filtered and ordered as on the board.")
                        .forVisitors()
                        .with(ListQuery.parameters())
                        .with(Parameter.after(), Parameter.limit(MOST_LISTED))
                        .gives(IdeaList.class)
                        .by(this::list),
                get("/ideas/{id}", "getIdea")
                        .about(PART, "Returns an idea as a whole.")
                        .forVisitors()
                        .gives(OneIdea.class)
                        .tellsVersion()
                        .by(this::one),
                get("/ideas/{id}/moves", "listMoves")
                        .about(PART, "Lists the changes of an idea's status, each with its reason.")
                        .forVisitors()
                        .gives(MoveList.class)
                        .by(this::moves));
    }

    private Reply list(Call call) {
        var query = ListQuery.of(call, places);
        var viewer = call.viewer();
        if (query.mine() && viewer == null) {
            throw ProblemException.of(Trouble.NO_TOKEN);
        }
        if (query.words() != null) {
            ListQuery.limit(call, searches);
        }
        var list = query.address("/ideas");
        var page = board.page(query, viewer == null ? null : viewer.id(), call.after(list), call.limit());
        return Reply.of(new IdeaList(telling.listed(page.items(), call), Call.next(page, list)));
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
}
