package samskap.mail;

import org.jspecify.annotations.Nullable;
import samskap.identity.EmailAddress;
import samskap.shared.Language;

/**
 * A mail that is ready to leave.
 *
 * @param to whom it reaches
 * @param language what it is written in
 * @param subject one line
 * @param text the whole mail for those who read plain text
 * @param html the same, for those who don't; must be safe as it is
 * @param from who speaks, as people read it; null for the company
 * @param conversation what it belongs to; null for a mail that stands alone
 * @param answering what it answers by itself; null where somebody did something
 */
public record Mail(
        EmailAddress to,
        Language language,
        String subject,
        String text,
        String html,
        @Nullable String from,
        @Nullable Conversation conversation,
        @Nullable Answering answering) {

    public Mail(
            EmailAddress to,
            Language language,
            String subject,
            String text,
            String html,
            @Nullable String from,
            @Nullable Conversation conversation) {
        this(to, language, subject, text, html, from, conversation, null);
    }

    public Mail(
            EmailAddress to,
            Language language,
            String subject,
            String text,
            String html,
            @Nullable Conversation conversation) {
        this(to, language, subject, text, html, conversation == null ? null : conversation.from(), conversation);
    }

    /** The same, as our own program's answer to a mail. */
    public Mail answering(Answering answered) {
        return new Mail(to, language, subject, text, html, from, conversation, answered);
    }
}
