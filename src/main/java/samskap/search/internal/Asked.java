package samskap.search.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import samskap.search.words.Token;

/**
 * A word that somebody searches for.
 *
 * @param word as it was typed
 * @param terms of the index that stand for it, each with how well, up to 1
 * @param parts words that stand for it where they are all there
 * @param meanings terms of what it may mean
 * @param meant the word that it may have been meant to be, where there is no such word; null otherwise
 */
record Asked(
        String word,
        Map<String, Float> terms,
        List<Asked> parts,
        Set<String> meanings,
        @Nullable String meant) {

    /** Whether it is a number or a code, which is what it is. */
    boolean isCode() {
        return Token.isCode(word);
    }

    /** Whether a word with these terms answers it. */
    boolean isAnsweredBy(Collection<String> others) {
        return others.stream().anyMatch(terms::containsKey)
                || parts.stream().anyMatch(part -> part.isAnsweredBy(others));
    }

    Optional<String> correction() {
        return Optional.ofNullable(meant);
    }
}
