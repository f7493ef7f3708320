package samskap.search.internal;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.ideas.BoardQuery;
import samskap.ideas.Extract;
import samskap.ideas.Finding;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.ideas.Journey;
import samskap.identity.PersonId;
import samskap.search.internal.Questions.Kept;
import samskap.search.words.Forms;

/** Finds in this node's index. */
@Component
class Searching implements Finding {

    private final Indexing indexing;
    private final Index index;
    private final Questions questions;
    private final Journey journey;
    private final Alike alike;
    private final Extracts extracts;

    Searching(Indexing indexing, Index index, Questions questions, Journey journey, Alike alike, Extracts extracts) {
        this.indexing = indexing;
        this.index = index;
        this.questions = questions;
        this.journey = journey;
        this.alike = alike;
        this.extracts = extracts;
    }

    @Override
    public List<Match> matches(BoardQuery query, @Nullable PersonId viewer, int most) {
        var marks = Marks.of(query, viewer, journey);
        var words = query.words();
        if (marks == null || words == null) {
            return List.of();
        }
        return found(words, asked -> Queries.narrowed(asked, marks), most).values().stream()
                .map(hit -> new Match(hit.idea(), hit.score()))
                .toList();
    }

    @Override
    public Collection<IdeaId> leadingTo(String words, Collection<IdeaId> ideas) {
        return hitsAmong(words, ideas).keySet();
    }

    /** Most were just found; the others are asked for. */
    private Map<IdeaId, Hit> hitsAmong(String words, Collection<IdeaId> ideas) {
        if (ideas.isEmpty()) {
            return Map.of();
        }
        indexing.catchUp();
        var budget = index.budget();
        return index.search(searcher -> {
            var question = questions.of(words, searcher, budget);
            var hits = question.among(ideas);
            var others = ideas.stream().filter(idea -> !hits.containsKey(idea)).toList();
            if (!others.isEmpty()) {
                hits.putAll(found(searcher, question, asked -> Queries.among(asked, others), others.size(), budget));
            }
            return hits;
        });
    }

    interface Narrowing {
        Query narrowed(Query query);
    }

    /** The best hit of each idea, best first. */
    private Map<IdeaId, Hit> found(String words, Narrowing narrowing, int most) {
        indexing.catchUp();
        var budget = index.budget();
        return index.search(searcher -> {
            var question = questions.of(words, searcher, budget);
            var hits = found(searcher, question, narrowing, most, budget);
            question.found(hits);
            return hits;
        });
    }

    /** As if somebody asked who has all the time in the world. */
    static Map<IdeaId, Hit> found(IndexSearcher searcher, String words, Narrowing narrowing, int most)
            throws IOException {
        var budget = Budget.UNLIMITED;
        return found(searcher, Questions.asked(words, searcher, budget), narrowing, most, budget);
    }

    static Map<IdeaId, Hit> found(IndexSearcher searcher, Kept question, Narrowing narrowing, int most, Budget budget)
            throws IOException {
        if (question.asked().isEmpty() || budget.isSpent()) {
            return Map.of();
        }
        var within = budget.within(searcher);
        var hits = best(within, Queries.of(question.asked()), narrowing, most);
        if (!hits.isEmpty() || budget.isSpent()) {
            return hits;
        }
        var wider = question.wider(searcher, budget);
        for (var queries : List.of(Queries.near(wider), Queries.butOne(wider))) {
            hits = best(within, queries, narrowing, most);
            if (!hits.isEmpty() || budget.isSpent()) {
                return hits;
            }
        }
        return Map.of();
    }

    private static Map<IdeaId, Hit> best(IndexSearcher searcher, List<Query> queries, Narrowing narrowing, int most)
            throws IOException {
        return BestOfEach.among(
                searcher, queries.stream().map(narrowing::narrowed).toList(), most);
    }

    private List<Asked> asked(String words) {
        indexing.catchUp();
        return index.search(
                searcher -> questions.of(words, searcher, index.budget()).asked());
    }

    /** As widely as the search had to ask, when it was asked a moment ago. */
    private List<Asked> needed(String words) {
        indexing.catchUp();
        return index.search(
                searcher -> questions.of(words, searcher, index.budget()).needed());
    }

    @Override
    public boolean isIn(String text, String words) {
        var terms = Set.copyOf(Forms.of(text));
        var asked = asked(words);
        return !asked.isEmpty() && asked.stream().allMatch(word -> word.isAnsweredBy(terms) || begins(word, terms));
    }

    private static boolean begins(Asked word, Set<String> terms) {
        return terms.stream().anyMatch(term -> term.startsWith(Forms.EXACT + word.word()));
    }

    @Override
    public Map<IdeaId, Extract> extracts(String words, Collection<Idea> ideas) {
        var asked = needed(words);
        var hits = hitsAmong(words, ideas.stream().map(Idea::id).toList());
        return extracts.of(asked, ideas, hits);
    }

    @Override
    public Optional<String> meant(String words) {
        var asked = needed(words);
        if (asked.stream().allMatch(word -> word.meant() == null)) {
            return Optional.empty();
        }
        return Optional.of(String.join(
                " ",
                asked.stream()
                        .map(word -> word.correction().orElse(word.word()))
                        .toList()));
    }

    @Override
    public List<Likeness> like(String text, double least, int most) {
        indexing.catchUp();
        return alike.to(text, least, most);
    }
}
