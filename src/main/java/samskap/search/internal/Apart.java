package samskap.search.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samskap.search.words.Compounds;
import samskap.search.words.Forms;
import samskap.search.words.Stems;
import samskap.search.words.Tongue;

/** Takes a compound apart that somebody typed, by the words that there are and those of everyday life. */
final class Apart {

    /** A word of everyday life that no text has is a word all the same, though rather one that a text has. */
    private static final double EVERYDAY = 0.8;
    /** A cut that needs a letter more is the less likely one. */
    private static final double JOINED = 0.5;
    /** Shorter ones are words by chance. */
    private static final int SURELY_A_WORD = 3;

    private static final int SHORTEST_ALONE = 4;

    /**
     * The two words of a compound as texts have them.
     *
     * @param head null where it is no word that is known
     * @param tail null where it is none
     * @param known how much of the compound they explain, in letters
     */
    record Cut(@Nullable String head, @Nullable String tail, double known) {

        private static final Cut NONE = new Cut(null, null, 0);

        boolean isWhole() {
            return head != null && tail != null;
        }

        /** Those of the two that are known. */
        List<String> words() {
            return Stream.of(head, tail)
                    .<String>mapMulti((word, known) -> {
                        if (word != null) {
                            known.accept(word);
                        }
                    })
                    .toList();
        }
    }

    private final Vocabulary vocabulary;

    Apart(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Where the forms of a word explain most of it.
     *
     * @param everyday whether words count that no text has by themselves
     */
    Cut best(Collection<String> forms, boolean everyday) {
        var best = Cut.NONE;
        for (var form : forms) {
            for (var cut : Compounds.anyCuts(form)) {
                var found = at(form, cut, everyday);
                if (found.known() > best.known() || isMoreCommon(found, best)) {
                    best = found;
                }
            }
        }
        return best;
    }

    private boolean isMoreCommon(Cut one, Cut other) {
        return one.isWhole() && one.known() == other.known() && rarest(one) > rarest(other);
    }

    private int rarest(Cut cut) {
        return cut.words().stream().mapToInt(vocabulary::texts).min().orElse(0);
    }

    private Cut at(String form, int cut, boolean everyday) {
        var begun = form.substring(0, cut);
        var ended = form.substring(cut);
        var head = likeliest(Compounds.heads(begun), everyday);
        // måking is måke when it ends one.
        var tail = likeliest(
                Stream.concat(Stream.of(ended), Stems.of(ended, Tongue.EITHER).stream())
                        .toList(),
                everyday);
        if (head != null && tail != null) {
            var joined = head.equals(begun) ? 0 : JOINED;
            return new Cut(head, tail, cut * certainty(head) + ended.length() * certainty(tail) - joined);
        }
        if (tail != null && ended.length() >= SHORTEST_ALONE) {
            return new Cut(null, tail, ended.length() * certainty(tail));
        }
        return head != null && head.length() >= SHORTEST_ALONE
                ? new Cut(head, null, head.length() * certainty(head))
                : Cut.NONE;
    }

    private @Nullable String likeliest(Collection<String> forms, boolean everyday) {
        for (var form : forms) {
            if (isLongEnough(form) && vocabulary.texts(form) > 0) {
                return form;
            }
        }
        return everyday
                ? Stream.concat(
                                forms.stream().filter(Forms::isEveryday),
                                forms.stream().filter(this::isInCompounds))
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /** Whether it begins or ends a compound that there is. */
    private boolean isInCompounds(String form) {
        try {
            return form.length() >= SHORTEST_ALONE
                    && (!vocabulary.endingWith(form, 1).isEmpty()
                            || !vocabulary.compoundsOf(form, 1).isEmpty());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Two letters are a word where everybody knows it: sø, kø, el. */
    private static boolean isLongEnough(String form) {
        return form.length() >= SURELY_A_WORD || Forms.isEveryday(form);
    }

    private double certainty(String word) {
        return vocabulary.texts(word) > 0 ? 1 : EVERYDAY;
    }
}
