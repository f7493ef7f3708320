package samskap.search.words;

/**
 * A word of a text.
 *
 * @param word in lower case, ø and æ as ö and ä
 * @param start where it begins in the text
 * @param end behind its last letter
 */
public record Token(String word, int start, int end) {

    /** Whether it has a digit: a number or a code is what it is, and has no other forms. */
    public boolean isCode() {
        return isCode(word);
    }

    /** @see #isCode() */
    public static boolean isCode(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }
}
