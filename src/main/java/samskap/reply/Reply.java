package samskap.reply;

import java.util.List;

/**
 * A mail, read.
 *
 * @param text what the sender wrote, as they wrote it, in Markdown; answers between quotes stand below the quote that
 *     they answer. Empty when they wrote nothing themselves
 * @param cut what was left out, in its order, for whoever wants to unfold it
 * @param attachments files and pictures, unopened
 * @param shortened whether the mail has more text than is read ({@link MailReader#MOST_TEXT} bytes a part)
 */
public record Reply(
        Envelope envelope, Origin origin, String text, List<Cut> cut, List<Attachment> attachments, boolean shortened)
        implements Reading {

    public Reply {
        cut = List.copyOf(cut);
        attachments = List.copyOf(attachments);
    }
}
