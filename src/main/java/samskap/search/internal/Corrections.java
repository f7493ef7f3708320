package samskap.search.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FuzzyTermsEnum;
import samskap.search.words.Forms;

/** What a word may have been meant to be, by the words that there are. */
final class Corrections {

    private static final int TWO_MISTAKES_FROM = 7;
    private static final int SHORTEST_MISTAKEN = 4;

    /** Who writes longer ones makes other mistakes. */
    private static final int LONGEST_MISTAKEN = 32;

    private static final int LOOKS_BETWEEN = 32;

    /** So many texts in a row that were taken away say that the word is gone, or nearly. */
    private static final int MOST_GONE = 2_000;

    /** A word that there is, and in how many texts. */
    private record Known(String word, int texts) {}

    private record Candidate(Known known, float likeness) {}

    private final IndexReader reader;
    private final Budget budget;

    Corrections(IndexReader reader, Budget budget) {
        this.reader = reader;
        this.budget = budget;
    }

    /** Words that this one may have been meant to be, likeliest first; none when the budget is spent. */
    List<String> of(String word, int most) throws IOException {
        if (word.length() < SHORTEST_MISTAKEN || word.length() > LONGEST_MISTAKEN) {
            return List.of();
        }
        var mistakes = word.length() >= TWO_MISTAKES_FROM ? 2 : 1;
        // Most people have the first letter right; where nobody does, one mistake is looked for.
        var found = near(word, mistakes, 2);
        if (found.isEmpty()) {
            found = near(word, 1, 1);
        }
        var there = new ArrayList<String>();
        for (var known : found.subList(0, Math.min(most, found.size()))) {
            if (isThere(known.word())) {
                there.add(known.word());
            }
        }
        return there;
    }

    private List<Known> near(String word, int mistakes, int sure) throws IOException {
        var best = new LinkedHashMap<String, Candidate>();
        for (var field : Vocabulary.FIELDS) {
            var terms = MultiTerms.getTerms(reader, field);
            if (terms == null || budget.isSpent()) {
                continue;
            }
            var words = new FuzzyTermsEnum(terms, new Term(field, Forms.EXACT + word), mistakes, sure, true);
            var looked = 0;
            for (var term = words.next();
                    term != null && (++looked % LOOKS_BETWEEN != 0 || !budget.isSpent());
                    term = words.next()) {
                var meant = term.utf8ToString().substring(1);
                best.merge(
                        meant, new Candidate(new Known(meant, words.docFreq()), words.getBoost()), Corrections::both);
            }
        }
        return best.values().stream()
                .filter(candidate -> isMistakenFor(word, candidate.known().word()))
                .sorted(Comparator.comparingDouble(Corrections::likelihood).reversed())
                .map(Candidate::known)
                .toList();
    }

    private static Candidate both(Candidate one, Candidate other) {
        var texts = one.known().texts() + other.known().texts();
        return new Candidate(new Known(one.known().word(), texts), one.likeness());
    }

    /** A short word with another letter at its end is mostly another word: bil, bild. */
    private static boolean isMistakenFor(String word, String known) {
        return !known.equals(word) && (word.length() > SHORTEST_MISTAKEN || known.length() >= word.length());
    }

    /** How near it is counts for more than how common. */
    private static double likelihood(Candidate candidate) {
        return candidate.likeness() * 12 + Math.log(1 + candidate.known().texts());
    }

    /** Whether a text that is still there has the word: one that was taken away must not be offered. */
    private boolean isThere(String word) throws IOException {
        for (var field : Vocabulary.FIELDS) {
            for (var leaf : reader.leaves()) {
                if (isIn(leaf.reader(), new Term(field, Forms.EXACT + word))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isIn(LeafReader segment, Term term) throws IOException {
        var postings = budget.isSpent() ? null : segment.postings(term, PostingsEnum.NONE);
        if (postings == null) {
            return false;
        }
        var live = segment.getLiveDocs();
        var gone = 0;
        for (var doc = postings.nextDoc();
                doc != PostingsEnum.NO_MORE_DOCS && gone < MOST_GONE;
                doc = postings.nextDoc()) {
            if (live == null || live.get(doc)) {
                return true;
            }
            gone++;
        }
        return false;
    }
}
