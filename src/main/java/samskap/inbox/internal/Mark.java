package samskap.inbox.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samskap.dialogue.Kind;

/** A word behind a # by which a colleague says what a mail is meant as, in the languages that we speak. */
enum Mark {
    QUESTION(Kind.QUESTION, "question", "fråga", "fraga", "spørsmål", "sporsmal", "spørgsmål", "sporgsmal"),
    PROMISE(Kind.PROMISE, "promise", "löfte", "lofte", "lovar", "løfte", "lover"),
    NOTE(Kind.NOTE, "note", "internal", "anteckning", "intern", "internt", "notat", "merknad"),
    STATUS(null, "status");

    private static final int LONG_ENOUGH = 3;

    private final @Nullable Kind kind;
    private final List<String> words;

    Mark(@Nullable Kind kind, String... words) {
        this.kind = kind;
        this.words = List.of(words);
    }

    /** As what it makes a message; null for none. */
    @Nullable
    Kind kind() {
        return kind;
    }

    static Optional<Mark> of(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(mark -> mark.words.contains(lower))
                .findFirst();
    }

    /** Whether this may be {@link #NOTE}, mistyped by one letter or not: what is meant for colleagues is not risked. */
    static boolean mayMeanNote(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        return NOTE.words.stream().anyMatch(note -> isNear(note, lower));
    }

    private static boolean isNear(String note, String word) {
        return note.equals(word) || (word.length() >= LONG_ENOUGH && distance(note, word) <= 1);
    }

    /** How many letters are to be changed, added or left out; two neighbours in the wrong order count as one. */
    private static int distance(String one, String other) {
        var rows = new int[one.length() + 1][other.length() + 1];
        for (var i = 0; i <= one.length(); i++) {
            for (var j = 0; j <= other.length(); j++) {
                rows[i][j] = i == 0 || j == 0 ? i + j : least(rows, one, other, i, j);
            }
        }
        return rows[one.length()][other.length()];
    }

    private static int least(int[][] rows, String one, String other, int i, int j) {
        var same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        var least = Math.min(rows[i - 1][j - 1] + same, Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
        var swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, rows[i - 2][j - 2] + 1) : least;
    }
}
