package samskap.reply;

import java.util.function.Predicate;

/**
 * How our own mails and lists are known, so that none is taken for somebody's.
 *
 * @param loopHeader the name of a header that all our mails carry, such as {@code X-Loop}
 * @param loopValue what stands in it, whatever the case
 * @param messageId whether we gave this Message-ID (without angle brackets)
 * @param listId whether a List-Id is one that our own mail comes through, such as a group address of the company
 */
public record Ours(String loopHeader, String loopValue, Predicate<String> messageId, Predicate<String> listId) {

    /** For mails that nothing of ours could be among. */
    public static Ours none() {
        return new Ours("X-Loop", "", id -> false, id -> false);
    }
}
