package samskap.reply.markup;

import org.jspecify.annotations.Nullable;

/** A line while its words are put together: white space is one space, emphasis and links are Markdown. */
final class Inline {

    private static final int LONGEST_LINK = 2_000;

    private final StringBuilder text = new StringBuilder();
    private Look look = Look.PLAIN;
    private boolean plainToo;
    private boolean spaceDue;
    private boolean held;
    private boolean cellDue;
    private @Nullable String address;
    private int linkFrom;

    int length() {
        return text.length();
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** Whether a space was meant to keep the line from vanishing. */
    boolean isHeldOpen() {
        return held;
    }

    void text(String words, Look wanted) {
        for (var at = 0; at < words.length(); at++) {
            var letter = words.charAt(at);
            if (letter <= ' ' || letter == '\u00a0' || letter == '\u2028') {
                spaceDue = !text.isEmpty();
                held |= letter == '\u00a0';
            } else if (letter != '\u200b' && letter != '\ufeff' && letter != '\u200c' && letter != '\u00ad') {
                append(letter, wanted);
            }
        }
    }

    private void append(char letter, Look wanted) {
        if (wanted != look) {
            text.append(look.mark());
            space();
            text.append(wanted.mark());
            look = wanted;
        }
        space();
        plainToo |= wanted == Look.PLAIN;
        text.append(letter);
    }

    /** Another cell of a table begins. */
    void separate() {
        cellDue = !text.isEmpty();
    }

    private void space() {
        if (cellDue) {
            text.append(" |");
            cellDue = false;
            spaceDue = true;
        }
        if (spaceDue) {
            text.append(' ');
            spaceDue = false;
        }
    }

    void beginLink(String href) {
        address = isWorthNaming(href) ? href : null;
        linkFrom = text.length();
    }

    private static boolean isWorthNaming(String href) {
        return href.length() <= LONGEST_LINK
                && (href.startsWith("https://") || href.startsWith("http://"))
                && href.indexOf(' ') < 0
                && href.indexOf(')') < 0;
    }

    /** A link whose words are not its address is named: {@code [words](address)}. */
    void endLink() {
        var to = address;
        address = null;
        if (to == null || linkFrom >= text.length()) {
            return;
        }
        while (linkFrom < text.length() && text.charAt(linkFrom) == ' ') {
            linkFrom++;
        }
        var words = text.substring(linkFrom);
        if (words.isBlank() || isSame(words, to) || words.indexOf(']') >= 0) {
            return;
        }
        text.insert(linkFrom, '[').append("](").append(to).append(')');
    }

    private static boolean isSame(String words, String to) {
        return to.contains(words) || words.contains(to) || words.indexOf('@') > 0 || words.contains("://");
    }

    /** The line, and a new one begins. What is emphasised as a whole is not emphasised. */
    String take() {
        text.append(look.mark());
        var taken = text.toString();
        if (!plainToo && !taken.isEmpty()) {
            taken = taken.replace("*", "");
        }
        text.setLength(0);
        look = Look.PLAIN;
        plainToo = false;
        spaceDue = false;
        held = false;
        cellDue = false;
        address = null;
        return taken.strip();
    }
}
