package samskap.reply;

import java.util.List;
import java.util.Optional;

/**
 * What a mail's header says about it. Nothing of it is proven: whoever writes a mail writes its header.
 *
 * @param from the first author, or whoever sent it for them
 * @param authors all who say they wrote it
 * @param recipients addresses that it was sent or delivered to (To, Cc, Delivered-To, X-Original-To, Envelope-To), in
 *     lower case, each once
 * @param messageId without angle brackets, as are the others
 * @param inReplyTo the first mail that it says it answers
 * @param references the mails before it, oldest first
 */
public record Envelope(
        Optional<Address> from,
        List<Address> authors,
        List<String> recipients,
        String subject,
        Optional<String> messageId,
        Optional<String> inReplyTo,
        List<String> references) {

    /**
     * An address as a header writes it.
     *
     * @param name empty when there is none
     * @param mail in lower case
     */
    public record Address(String name, String mail) {}

    public Envelope {
        authors = List.copyOf(authors);
        recipients = List.copyOf(recipients);
        references = List.copyOf(references);
    }
}
