package samskap.ideas;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import samskap.identity.PersonId;
import samskap.shared.Refusal;
import samskap.shared.text.CleanText;

/**
 * What an idea said from one moment on.
 *
 * @param number the idea's count of edits when it came to say this
 * @param words empty once they were taken down
 * @param author whose words they are
 * @param takenInBy who put them in, null when the author did so
 * @param source what somebody gave that the author's words were made from, null when they were made from nothing else
 * @param why a word about the change, on one line; empty when nothing was said
 */
public record Version(
        int number,
        Composition words,
        PersonId author,
        @Nullable PersonId takenInBy,
        @Nullable Source source,
        String why,
        Instant at) {

    public static final int LONGEST_WHY = 300;

    /** A colleague has taken its words down. */
    public boolean isTakenDown() {
        return words.isEmpty();
    }

    /**
     * What somebody gave.
     *
     * @param anchor where on the idea's page it stands
     */
    public record Source(PersonId by, String anchor) {}

    /**
     * A reason as it is kept.
     *
     * @throws Refusal at {@code why} when it is too long
     */
    public static String why(String typed) {
        var why = CleanText.line(typed);
        CleanText.refuseLonger("why", why, LONGEST_WHY);
        return why;
    }
}
