package samskap.reply;

import samskap.reply.words.Told;

/**
 * A mail that comes as HTML and as plain text tells the same twice. The HTML shows best what is quoted; but where one
 * of both recognises more at the end and they agree on the rest, that one is believed.
 */
final class Witnesses {

    private Witnesses() {}

    static Told believed(Told markup, Told plain) {
        var inMarkup = letters(markup.text());
        var inPlain = letters(plain.text());
        if (inMarkup.isEmpty()) {
            return markup.recognised() || inPlain.isEmpty() ? markup : plain;
        }
        var plainCutMore = inPlain.length() < inMarkup.length() && inMarkup.startsWith(inPlain);
        if (plainCutMore && !inPlain.isEmpty()) {
            return plain;
        }
        return !markup.recognised() && plain.recognised() ? plain : markup;
    }

    /** Letters and digits alone: the two differ in all else. */
    private static String letters(String text) {
        var letters = new StringBuilder(text.length());
        text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
