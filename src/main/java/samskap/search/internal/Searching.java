package samskap.search.internal;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.ideas.BoardQuery;
import samskap.ideas.Extract;
import samskap.ideas.Finding;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.ideas.Journey;
import samskap.identity.PersonId;
import samskap.search.words.Forms;

/** Finds in this node's index. */
@Component
class Searching implements Finding {

    /** Several messages of one idea are one hit. */
    private static final int DOCUMENTS_PER_IDEA = 2;

    private static final int FEWEST_DOCUMENTS = 50;

    private final Indexing indexing;
    private final Index index;
    private final Journey journey;
    private final Alike alike;
    private final Extracts extracts;

    Searching(Indexing indexing, Index index, Journey journey, Alike alike, Extracts extracts) {
        this.indexing = indexing;
        this.index = index;
        this.journey = journey;
        this.alike = alike;
        this.extracts = extracts;
    }

    /** @param message the one that says it, or 0 for the idea itself */
    record Hit(IdeaId idea, long message, double score) {}

    @Override
    public List<Match> matches(BoardQuery query, @Nullable PersonId viewer, int most) {
        var marks = Marks.of(query, viewer, journey);
        var words = query.words();
        if (marks == null || words == null) {
            return List.of();
        }
        return found(words, asked -> Queries.narrowed(asked, marks), most * DOCUMENTS_PER_IDEA).values().stream()
                .limit(most)
                .map(hit -> new Match(hit.idea(), hit.score()))
                .toList();
    }

    @Override
    public Collection<IdeaId> leadingTo(String words, Collection<IdeaId> ideas) {
        return hitsAmong(words, ideas).keySet();
    }

    private Map<IdeaId, Hit> hitsAmong(String words, Collection<IdeaId> ideas) {
        return ideas.isEmpty()
                ? Map.of()
                : found(words, asked -> Queries.among(asked, ideas), ideas.size() * DOCUMENTS_PER_IDEA * 2);
    }

    interface Narrowing {
        Query narrowed(Query query);
    }

    /** The best hit of each idea, best first. */
    private Map<IdeaId, Hit> found(String words, Narrowing narrowing, int documents) {
        indexing.catchUp();
        return index.search(searcher -> found(searcher, words, narrowing, documents));
    }

    static Map<IdeaId, Hit> found(IndexSearcher searcher, String words, Narrowing narrowing, int documents)
            throws IOException {
        var asked = Question.of(words, new Vocabulary(searcher.getIndexReader()));
        if (asked.isEmpty()) {
            return Map.of();
        }
        var most = Math.max(documents, FEWEST_DOCUMENTS);
        var hits = best(searcher, narrowing.narrowed(Queries.of(asked)), most);
        if (hits.isEmpty()) {
            hits = best(searcher, narrowing.narrowed(Queries.near(asked)), most);
        }
        return hits.isEmpty() ? best(searcher, narrowing.narrowed(Queries.butOne(asked)), most) : hits;
    }

    private static Map<IdeaId, Hit> best(IndexSearcher searcher, Query query, int documents) throws IOException {
        var best = new LinkedHashMap<IdeaId, Hit>();
        for (var found : Budget.within(searcher).search(query, documents).scoreDocs) {
            var hit = hit(searcher, found);
            best.putIfAbsent(hit.idea(), hit);
        }
        return best;
    }

    static Hit hit(IndexSearcher searcher, ScoreDoc found) throws IOException {
        var leaves = searcher.getIndexReader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(found.doc, leaves));
        var doc = found.doc - leaf.docBase;
        return new Hit(
                new IdeaId(number(leaf.reader().getNumericDocValues(IdeaDocuments.IDEA_NUMBER), doc)),
                number(leaf.reader().getNumericDocValues(IdeaDocuments.MESSAGE_NUMBER), doc),
                found.score);
    }

    private static long number(NumericDocValues numbers, int doc) throws IOException {
        numbers.advanceExact(doc);
        return numbers.longValue();
    }

    private List<Asked> asked(String words) {
        indexing.catchUp();
        return index.search(searcher -> Question.of(words, new Vocabulary(searcher.getIndexReader())));
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
        var asked = asked(words);
        var hits = hitsAmong(words, ideas.stream().map(Idea::id).toList());
        return extracts.of(asked, ideas, hits);
    }

    @Override
    public Optional<String> meant(String words) {
        var asked = asked(words);
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
