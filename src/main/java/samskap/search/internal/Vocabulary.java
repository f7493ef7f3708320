package samskap.search.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import samskap.search.words.Compounds;
import samskap.search.words.Forms;
import samskap.search.words.Stems;
import samskap.search.words.Tongue;

/** The words that there are: what begins like one, and what one may have been meant to be. */
final class Vocabulary {

    private static final String[] FIELDS = {IdeaDocuments.IDEA, IdeaDocuments.SAID};
    private static final int MOST_LOOKED_AT = 2_000;
    private static final int TWO_MISTAKES_FROM = 7;
    private static final int SHORTEST_MISTAKEN = 4;

    /** What is so long after a cut is taken for a word that is not known yet. */
    private static final int SURELY_A_WORD = 5;

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
            throw new UncheckedIOException(broken);
        }
    }

    /** The most common words that begin so, as far as one looks, as terms. */
    List<String> beginningWith(String beginning, int most) throws IOException {
        return common(Forms.EXACT + beginning, term -> true, most);
    }

    /** The most common compounds that end with this stem, as terms. */
    List<String> endingWith(String stem, int most) throws IOException {
        return common(
                Forms.reversed(stem),
                term -> {
                    var whole = new StringBuilder(term.substring(1)).reverse().toString();
                    var cut = whole.length() - stem.length();
                    return Compounds.canBeCut(whole, cut) && isFirstPart(whole.substring(0, cut));
                },
                most);
    }

    /** The most common compounds that begin with this stem, as terms. */
    List<String> compoundsOf(String stem, int most) throws IOException {
        return common(Forms.EXACT + stem, term -> isBegunBy(stem, term.substring(1)), most);
    }

    private boolean isFirstPart(String part) {
        return part.length() >= SURELY_A_WORD || Compounds.heads(part).stream().anyMatch(this::isWord);
    }

    private boolean isBegunBy(String stem, String word) {
        return Compounds.isLongEnough(word)
                && (isLastPart(word, stem.length())
                        || isLastPart(word, stem.length() + 1) && Compounds.isJoint(word.charAt(stem.length())));
    }

    private boolean isLastPart(String word, int cut) {
        if (!Compounds.canBeCut(word, cut)) {
            return false;
        }
        var part = word.substring(cut);
        return part.length() > SURELY_A_WORD
                || Stems.of(part, Tongue.EITHER).stream().anyMatch(this::isWord);
    }

    private boolean isWord(String stem) {
        return stem.length() > 2 && (Forms.isEveryday(stem) || texts(stem) > 0);
    }

    private List<String> common(String beginning, Predicate<String> wanted, int most) throws IOException {
        var found = new HashMap<String, Integer>();
        var prefix = new BytesRef(beginning);
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
                    term != null && StringHelper.startsWith(term, prefix) && looked++ < MOST_LOOKED_AT;
                    term = words.next()) {
                found.merge(term.utf8ToString(), words.docFreq(), Integer::sum);
            }
        }
        return found.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(most * 4L)
                .map(Map.Entry::getKey)
                .filter(wanted)
                .limit(most)
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
                .filter(candidate -> isMistakenFor(word, candidate.known().word()))
                .sorted(Comparator.comparingDouble(Vocabulary::likelihood).reversed())
                .map(Candidate::known)
                .toList();
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
