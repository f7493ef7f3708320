package samskap.mail;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What makes a mail part of a conversation: mail programs show it by who speaks, below what it belongs to, and offer to
 * answer and to end it.
 *
 * @param from who speaks, as people read it; the address is the company's. Null where nobody did anything
 * @param id the mail's own mark, the same whenever it is sent again: how its Message-ID begins
 * @param root the mark of what it belongs to: what stands before the @
 * @param list what people sort such mails by, the same for everybody: {@code idea-5}
 * @param reply where an answer belongs
 * @param stop where one POST without any cookie ends it (RFC 8058)
 */
public record Conversation(@Nullable String from, String id, String root, String list, ReplyTo reply, URI stop) {}
