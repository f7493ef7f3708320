package samskap.reply.words;

/**
 * A line of a mail.
 *
 * @param depth how many mails ago it was written: 0 is this mail, 1 what it quotes, and so on
 * @param text without quote marks and without white space at its end
 * @param hint what a mail program says that it is
 */
public record Line(int depth, String text, Hint hint) {

    /** What a mail program says of a line by how it marks it. */
    public enum Hint {
        NONE,
        /** Says whose words follow. */
        ATTRIBUTION,
        SIGNATURE,
        /** White space after this line's text is meant: "-- " begins a signature. */
        DASHES
    }

    public Line(int depth, String text) {
        this(depth, text, Hint.NONE);
    }

    public boolean isBlank() {
        return text.isBlank();
    }
}
