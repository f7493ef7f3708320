package samskap.api.v1;

import static samskap.api.http.Endpoint.ask;
import static samskap.api.http.Endpoint.get;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import samskap.api.http.Call;
import samskap.api.http.Endpoint;
import samskap.api.http.Endpoints;
import samskap.api.http.Parameter;
import samskap.api.http.ProblemException;
import samskap.api.http.Reply;
import samskap.api.http.Trouble;
import samskap.ideas.Board;
import samskap.ideas.BoardQuery;
import samskap.ideas.Extract;
import samskap.ideas.Extract.Piece;
import samskap.ideas.Finding;
import samskap.ideas.Finding.Likeness;
import samskap.ideas.IdeaId;
import samskap.ideas.Ideas;
import samskap.ideas.SearchLimit;

/** Finding what is there, by words and by likeness. */
@Component
@Order(3)
class FindingEndpoints implements Endpoints {

    private static final String PART = "Search";
    private static final int MOST_FOUND = 50;
    private static final int MOST_ALIKE = 20;

    /** The beginning says what a text is about. */
    private static final int ENOUGH = 4_000;

    private final Board board;
    private final Finding finding;
    private final Ideas ideas;
    private final IdeaTelling telling;
    private final SearchLimit searches;

    FindingEndpoints(Board board, Finding finding, Ideas ideas, IdeaTelling telling, SearchLimit searches) {
        this.board = board;
        this.finding = finding;
        this.ideas = ideas;
        this.telling = telling;
        this.searches = searches;
    }

    @Override
    public List<Endpoint> endpoints() {
        return List.of(
                get("/search", "search")
                        .about(
                                PART,
                                "Searches ideas and their dialogue, and returns extracts in which the matches "
                                        + "are marked.")
                        .forVisitors()
                        .with(
                                Parameter.text("q", ListQuery.LONGEST_WORDS, "What to look for."),
                                Parameter.after(),
                                Parameter.limit(MOST_FOUND))
                        .gives(FoundList.class)
                        .by(this::search),
                get("/ideas/{id}/similar", "listSimilarIdeas")
                        .about(PART, "Lists ideas that may be about the same as this one.")
                        .forVisitors()
                        .with(Parameter.limit(MOST_ALIKE))
                        .gives(AlikeList.class)
                        .by(this::similar),
                ask("/similar", "findSimilarIdeas")
                        .about(PART, "Lists ideas that may be about the same as a text that is being written.")
                        .forVisitors()
                        .takes(Draft.class)
                        .gives(AlikeList.class)
                        .by(call -> alike(call, call.body(Draft.class).text(), Optional.empty(), MOST_ALIKE)));
    }

    private Reply search(Call call) {
        var words = ListQuery.words(call).orElseThrow(() -> ListQuery.missing("q"));
        ListQuery.limit(call, searches);
        var query = BoardQuery.DEFAULT.searching(words);
        var list = query.address("/search");
        var viewer = call.viewer() == null ? null : call.viewer().id();
        var page = board.page(query, viewer, call.after(list), call.limit());
        var extracts = finding.extracts(words, page.items());
        var items = telling.listed(page.items(), call).stream()
                .map(idea -> found(
                        idea,
                        Optional.ofNullable(extracts.get(new IdeaId(idea.facts().id())))))
                .toList();
        return Reply.of(new FoundList(items, finding.meant(words).orElse(null), Call.next(page, list)));
    }

    private static FoundIdea found(ListedIdea idea, Optional<Extract> where) {
        return new FoundIdea(
                idea,
                where.map(Extract::title)
                        .map(FindingEndpoints::pieces)
                        .orElse(List.of(new FoundText(idea.facts().title(), false))),
                where.map(Extract::text).map(FindingEndpoints::pieces).orElse(List.of()),
                where.map(Extract::said).orElse(false));
    }

    private static List<FoundText> pieces(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> new FoundText(piece.text(), piece.found()))
                .toList();
    }

    private Reply similar(Call call) {
        var idea = ideas.find(new IdeaId(call.id("id")), call.viewer())
                .orElseThrow(() -> ProblemException.of(Trouble.NOT_FOUND));
        return alike(call, idea.title() + "\n" + idea.story(), Optional.of(idea.id()), call.limit());
    }

    /** @param self which is like itself, of course */
    private Reply alike(Call call, String text, Optional<IdeaId> self, int most) {
        ListQuery.limit(call, searches);
        var beginning = text.substring(0, Math.min(text.length(), ENOUGH));
        var alike = finding.like(beginning, Likeness.ALIKE, most + 1).stream()
                .filter(like -> self.filter(like.idea()::equals).isEmpty())
                .limit(most)
                .toList();
        var listed = listed(alike, call);
        return Reply.of(new AlikeList(alike.stream()
                .filter(like -> listed.containsKey(like.idea()))
                .map(like -> new AlikeIdea(
                        Objects.requireNonNull(listed.get(like.idea())), like.likeness(), like.isProbablySame()))
                .toList()));
    }

    /** Read anew: what is found is as it stood a moment ago. */
    private Map<IdeaId, ListedIdea> listed(List<Likeness> alike, Call call) {
        var found = ideas.cards(alike.stream().map(Likeness::idea).toList());
        return telling.listed(List.copyOf(found.values()), call).stream()
                .collect(Collectors.toMap(idea -> new IdeaId(idea.facts().id()), idea -> idea));
    }
}
