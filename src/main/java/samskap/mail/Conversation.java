package samskap.mail;

import java.net.URI;

/**
 * What makes a mail part of a conversation: mail programs show it by who speaks, below what it belongs to, and offer to
 * end it.
 *
 * @param from who speaks, as people read it; the address is the company's
 * @param id the mail's own mark, the same whenever it is sent again: what stands before the @ of its Message-ID
 * @param root the mark of what it belongs to, in the same way
 * @param stop where one POST without any cookie ends it (RFC 8058)
 */
public record Conversation(String from, String id, String root, URI stop) {}
