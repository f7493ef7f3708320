package samskap.search.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import samskap.ideas.IdeaId;
import samskap.search.words.Forms;

/** What is asked for, as Lucene's queries: built of terms, so that nothing typed is ever read as one. */
final class Queries {

    private static final Map<String, Float> FIELDS =
            Map.of(IdeaDocuments.TITLE, 2.2f, IdeaDocuments.IDEA, 1f, IdeaDocuments.SAID, 0.55f);

    private static final float OF_OTHER_FIELDS = 0.1f;
    private static final float IN_PARTS = 0.7f;
    private static final float IN_MEANING = 0.4f;

    /** Up to so many words, each must be there; of a longer description, most. */
    private static final int EVERY_ONE = 3;

    private static final double MOST = 0.7;

    private Queries() {}

    /** What has all the words. */
    static Query of(Collection<Asked> words) {
        return all(words, false);
    }

    /**
     * What comes closest where nothing has them all: a part of a word will do, and in a longer description another of
     * the same meaning.
     */
    static Query near(Collection<Asked> words) {
        return all(words, true);
    }

    /** What has all the words but one, or what that may mean; a number is never the one. */
    static Query butOne(Collection<Asked> words) {
        if (words.size() < 2) {
            return new MatchNoDocsQuery();
        }
        var query = new BooleanQuery.Builder();
        words.forEach(word -> query.add(of(word, true, true), word.isCode() ? Occur.MUST : Occur.SHOULD));
        var codes = (int) words.stream().filter(Asked::isCode).count();
        var least = words.size() <= EVERY_ONE ? words.size() - 1 : most(words.size() - 1);
        return query.setMinimumNumberShouldMatch(Math.max(0, least - codes)).build();
    }

    private static Query all(Collection<Asked> words, boolean near) {
        var query = new BooleanQuery.Builder();
        var each = words.size() <= EVERY_ONE;
        words.forEach(word -> query.add(of(word, near, near), each ? Occur.MUST : Occur.SHOULD));
        if (!each) {
            query.setMinimumNumberShouldMatch(most(words.size()));
        }
        return query.build();
    }

    private static int most(int words) {
        return (int) Math.ceil(words * MOST);
    }

    private static Query of(Asked word, boolean near, boolean byMeaning) {
        var ways = new ArrayList<Query>();
        FIELDS.forEach((field, weight) -> ways.add(new BoostQuery(anyOf(field, word.terms()), weight)));
        if (!word.parts().isEmpty()) {
            var parts = new BooleanQuery.Builder();
            word.parts().forEach(part -> parts.add(of(part, near, byMeaning), near ? Occur.SHOULD : Occur.MUST));
            ways.add(new BoostQuery(parts.build(), IN_PARTS));
        }
        if (byMeaning) {
            word.meanings().stream()
                    .filter(meaning -> meaning.charAt(0) == Forms.MEANING)
                    .forEach(meaning ->
                            ways.add(new BoostQuery(new TermQuery(new Term(IdeaDocuments.IDEA, meaning)), IN_MEANING)));
        }
        return new DisjunctionMaxQuery(ways, OF_OTHER_FIELDS);
    }

    /** All these are one word that may look different. */
    static Query anyOf(String field, Map<String, Float> terms) {
        var any = new SynonymQuery.Builder(field);
        terms.forEach((term, weight) -> any.addTerm(new Term(field, term), weight));
        return any.build();
    }

    /** Narrowed to what has a mark of each list. */
    static Query narrowed(Query query, Collection<List<String>> marks) {
        if (marks.isEmpty()) {
            return query;
        }
        var narrowed = new BooleanQuery.Builder().add(query, Occur.MUST);
        marks.forEach(list -> narrowed.add(
                new ConstantScoreQuery(new TermInSetQuery(
                        IdeaDocuments.MARKS, list.stream().map(BytesRef::new).toList())),
                Occur.FILTER));
        return narrowed.build();
    }

    static Query among(Query query, Collection<IdeaId> ideas) {
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(
                        new TermInSetQuery(
                                IdeaDocuments.ID,
                                ideas.stream()
                                        .map(idea -> new BytesRef(Long.toString(idea.value())))
                                        .toList()),
                        Occur.FILTER)
                .build();
    }
}
