package samskap.search.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import samskap.search.words.Compounds;
import samskap.search.words.Forms;
import samskap.search.words.Stems;
import samskap.search.words.Tongue;

/** The words that there are, as far as one question may look: what begins or ends like one, and how common it is. */
final class Vocabulary {

    static final String[] FIELDS = {IdeaDocuments.IDEA, IdeaDocuments.SAID};

    /** What is so long after a cut is taken for a word that is not known yet. */
    private static final int SURELY_A_WORD = 5;

    private static final int SHORT = 3;

    private static final Comparator<Map.Entry<String, Integer>> COMMON_FIRST =
            Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());

    private final IndexReader reader;
    private final Budget budget;
    private final Beginnings beginnings;
    private final Map<String, Integer> counted = new HashMap<>();

    Vocabulary(IndexReader reader, Budget budget) {
        this.reader = reader;
        this.budget = budget;
        this.beginnings = new Beginnings(reader, budget);
    }

    IndexReader reader() {
        return reader;
    }

    Budget budget() {
        return budget;
    }

    /** In how many texts a term is, about; none when the budget is spent. */
    int texts(String term) {
        return counted.computeIfAbsent(term, this::count);
    }

    private int count(String term) {
        if (budget.isSpent()) {
            return 0;
        }
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
        // A compound loses one of two consonants that a short word keeps: bankapp, app.
        var end = stem.length() == SHORT && stem.charAt(SHORT - 1) == stem.charAt(SHORT - 2)
                ? stem.substring(0, SHORT - 1)
                : stem;
        return common(
                Forms.reversed(end),
                term -> {
                    var begun = new StringBuilder(term.substring(1 + end.length()))
                            .reverse()
                            .toString();
                    var whole = begun + stem;
                    return Compounds.canBeCut(whole, begun.length()) && isFirstPart(begun);
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
        return beginnings.of(beginning, FIELDS).entrySet().stream()
                .sorted(COMMON_FIRST)
                .limit(most * 4L)
                .map(Map.Entry::getKey)
                .filter(wanted)
                .limit(most)
                .toList();
    }
}
