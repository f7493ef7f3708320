package samskap.search.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import samskap.ideas.IdeaId;
import samskap.search.ranking.RankingQuery;
import samskap.search.ranking.Wanted;
import samskap.search.ranking.Wanted.All;
import samskap.search.ranking.Wanted.AnyOf;
import samskap.search.ranking.Wanted.Best;
import samskap.search.ranking.Wanted.Some;
import samskap.search.words.Forms;

/**
 * What is asked for, as queries of the index: built of terms, so that nothing typed is ever read as one. Ideas and what
 * is said of them are documents of their own and asked for by themselves, ideas first: where enough of them fit,
 * nothing that is said fits better, and it need not be read.
 */
final class Queries {

    /** What a document is, with its fields and how much each counts. */
    private enum Place {
        IDEA(Map.of(IdeaDocuments.TITLE, 2.2f, IdeaDocuments.IDEA, 1f)),
        SAID(Map.of(IdeaDocuments.SAID, 0.55f));

        private final Map<String, Float> fields;

        Place(Map<String, Float> fields) {
            this.fields = fields;
        }
    }

    private interface Asking {
        Query in(Place place);
    }

    private static final float OF_OTHER_FIELDS = 0.1f;
    private static final float IN_PARTS = 0.7f;
    private static final float IN_MEANING = 0.4f;

    /** Up to so many words, each must be there; of a longer description, most. */
    private static final int EVERY_ONE = 3;

    private static final double MOST = 0.7;

    private Queries() {}

    /** What has all the words. */
    static List<Query> of(Collection<Asked> words) {
        return inEach(place -> all(words, false, place));
    }

    /**
     * What comes closest where nothing has them all: a part of a word will do, and in a longer description another of
     * the same meaning.
     */
    static List<Query> near(Collection<Asked> words) {
        return inEach(place -> all(words, true, place));
    }

    /** What has all the words but one, or what that may mean; a number is never the one. */
    static List<Query> butOne(Collection<Asked> words) {
        return words.size() < 2 ? List.of(new MatchNoDocsQuery()) : inEach(place -> butOne(words, place));
    }

    private static List<Query> inEach(Asking asking) {
        return Arrays.stream(Place.values()).map(asking::in).toList();
    }

    private static Query butOne(Collection<Asked> words, Place place) {
        var codes = new ArrayList<Wanted>();
        var others = new ArrayList<Wanted>();
        words.forEach(word -> (word.isCode() ? codes : others).add(of(word, true, true, place, 1)));
        var least = (words.size() <= EVERY_ONE ? words.size() - 1 : most(words.size() - 1)) - codes.size();
        if (least <= 0) {
            return new RankingQuery(new All(codes, others));
        }
        codes.add(new Some(others, least));
        return new RankingQuery(new All(codes, List.of()));
    }

    private static Query all(Collection<Asked> words, boolean near, Place place) {
        var each = words.stream().map(word -> of(word, near, near, place, 1)).toList();
        return new RankingQuery(
                each.size() <= EVERY_ONE ? new All(each, List.of()) : new Some(each, most(each.size())));
    }

    private static int most(int words) {
        return (int) Math.ceil(words * MOST);
    }

    private static Wanted of(Asked word, boolean near, boolean byMeaning, Place place, float weight) {
        var ways = new ArrayList<Wanted>();
        place.fields.forEach((field, counts) -> ways.add(new AnyOf(field, word.terms(), weight * counts)));
        if (!word.parts().isEmpty()) {
            var parts = word.parts().stream()
                    .map(part -> of(part, near, byMeaning, place, weight * IN_PARTS))
                    .toList();
            ways.add(near ? new Some(parts, 1) : new All(parts, List.of()));
        }
        if (byMeaning && place == Place.IDEA) {
            word.meanings().stream()
                    .filter(meaning -> meaning.charAt(0) == Forms.MEANING)
                    .forEach(meaning ->
                            ways.add(new AnyOf(IdeaDocuments.IDEA, Map.of(meaning, 1f), weight * IN_MEANING)));
        }
        return new Best(ways, OF_OTHER_FIELDS);
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
