package samskap.dialogue;

import java.util.Locale;
import samskap.identity.PersonId;

/**
 * Words that a colleague keeps because they say them often.
 *
 * @param owner who keeps it
 * @param shared every colleague has it
 * @param body Markdown with blanks such as <code>{customer}</code>; see {@link Blank}
 * @param version counts how often it was changed; whoever changes it names the one that they saw
 */
public record SavedReply(SavedReplyId id, PersonId owner, boolean shared, String title, String body, int version) {

    /** What fills itself in; any other word in braces is for the writer to fill in. */
    public enum Blank {
        /** The first name of whom one answers. */
        CUSTOMER,
        /** One's own first name. */
        ME,
        /** The idea's title. */
        IDEA;

        /** The translation key of its word; in a reply it may stand in any language, in braces. */
        public String key() {
            return "dialogue.replies.blank." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** A reply as somebody wants it. */
    public record Text(String title, String body, boolean shared) {}
}
