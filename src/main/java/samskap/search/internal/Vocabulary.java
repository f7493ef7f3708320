package samskap.search.internal;

import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import samskap.search.words.Forms;

/** The words that there are: what begins like one, and what one may have been meant to be. */
final class Vocabulary {

    private static final String[] FIELDS = {IdeaDocuments.IDEA, IdeaDocuments.SAID};
    private static final int MOST_LOOKED_AT = 2_000;
    private static final int TWO_MISTAKES_FROM = 7;
    private static final int SHORTEST_MISTAKEN = 5;

    /** A word that there is, and in how many texts. */
    record Known(String word, int texts) {}

    private final IndexReader reader;

    Vocabulary(IndexReader reader) {
        this.reader = reader;
    }

    /** In how many texts a term is, about. */
    int texts(String term) {
        try {
            var texts = 0;
            for (var field : FIELDS) {
                texts += reader.docFreq(new Term(field, term));
            }
            return texts;
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    /** The most common words that begin so, as far as one looks. */
    List<String> beginningWith(String beginning, int most) throws IOException {
        var found = new LinkedHashMap<String, Integer>();
        var prefix = new BytesRef(Forms.EXACT + beginning);
        for (var field : FIELDS) {
            var terms = MultiTerms.getTerms(reader, field);
            if (terms == null) {
                continue;
            }
            var words = terms.iterator();
            if (words.seekCeil(prefix) == TermsEnum.SeekStatus.END) {
                continue;
            }
            var looked = 0;
            for (var term = words.term();
                    term != null
                            && org.apache.lucene.util.StringHelper.startsWith(term, prefix)
                            && looked++ < MOST_LOOKED_AT;
                    term = words.next()) {
                found.merge(term.utf8ToString(), words.docFreq(), Integer::sum);
            }
        }
        return found.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Words that this one may have been meant to be, likeliest first. */
    List<Known> meantBy(String word, int most) throws IOException {
        if (word.length() < SHORTEST_MISTAKEN) {
            return List.of();
        }
        var mistakes = word.length() >= TWO_MISTAKES_FROM ? 2 : 1;
        // Most people have the first letter right; where nobody does, one mistake is looked for.
        var found = meantBy(word, mistakes, 2);
        if (found.isEmpty()) {
            found = meantBy(word, 1, 1);
        }
        return found.stream().limit(most).toList();
    }

    private record Candidate(Known known, float likeness) {}

    private List<Known> meantBy(String word, int mistakes, int sure) throws IOException {
        var best = new LinkedHashMap<String, Candidate>();
        for (var field : FIELDS) {
            var terms = MultiTerms.getTerms(reader, field);
            if (terms == null) {
                continue;
            }
            var words = new FuzzyTermsEnum(terms, new Term(field, Forms.EXACT + word), mistakes, sure, true);
            for (var term = words.next(); term != null; term = words.next()) {
                var meant = term.utf8ToString().substring(1);
                var likeness = words.getBoost();
                best.merge(
                        meant,
                        new Candidate(new Known(meant, words.docFreq()), likeness),
                        (one, other) -> new Candidate(
                                new Known(
                                        meant,
                                        one.known().texts() + other.known().texts()),
                                likeness));
            }
        }
        return best.values().stream()
                .filter(candidate -> !candidate.known().word().equals(word))
                .sorted(Comparator.comparingDouble(Vocabulary::likelihood).reversed())
                .map(Candidate::known)
                .toList();
    }

    /** How near it is counts for more than how common. */
    private static double likelihood(Candidate candidate) {
        return candidate.likeness() * 12 + Math.log(1 + candidate.known().texts());
    }

    /** Whether a text that is still there has the word: one that was taken away must not be offered. */
    boolean isThere(String word) throws IOException {
        for (var field : FIELDS) {
            for (var leaf : reader.leaves()) {
                var live = leaf.reader().getLiveDocs();
                var postings = leaf.reader().postings(new Term(field, Forms.EXACT + word), PostingsEnum.NONE);
                if (postings == null) {
                    continue;
                }
                for (var doc = postings.nextDoc(); doc != PostingsEnum.NO_MORE_DOCS; doc = postings.nextDoc()) {
                    if (live == null || live.get(doc)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
