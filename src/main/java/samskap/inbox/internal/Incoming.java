package samskap.inbox.internal;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import samskap.identity.EmailAddress;
import samskap.mail.Addressed;
import samskap.reply.Attachment;
import samskap.reply.Bounce;
import samskap.reply.Cut;
import samskap.reply.Nature;

/**
 * A mail, understood.
 *
 * @param nature who is behind it; null when nobody can read it
 * @param sign what says so, or why nobody can read it, in words for administrators
 * @param from who says they wrote it; null when nobody does, or more than one
 * @param fromName the name beside it; may be empty
 * @param fromLine the same as it stands there
 * @param messageMark its Message-ID; null when it has none
 * @param references the Message-IDs of the mails before it, oldest first
 * @param nullSender whether it came with an empty return path, so that nothing may be written back
 * @param toUs whether it is addressed to us at all
 * @param checks what our own mail server found out about its sender
 * @param text what its writer wrote
 * @param cuts what was left out of that
 */
record Incoming(
        @Nullable Nature nature,
        String sign,
        @Nullable EmailAddress from,
        String fromName,
        String fromLine,
        String subject,
        @Nullable String messageMark,
        List<String> references,
        boolean nullSender,
        boolean toUs,
        boolean fromUs,
        Addressed addressed,
        Checks checks,
        List<Bounce> bounces,
        String text,
        List<Cut> cuts,
        List<Attachment> attachments) {

    Incoming {
        references = List.copyOf(references);
        bounces = List.copyOf(bounces);
        cuts = List.copyOf(cuts);
        attachments = List.copyOf(attachments);
    }

    boolean isByPerson() {
        return nature == Nature.PERSON;
    }

    /** What was left out, for whoever unfolds it. */
    String cut() {
        return cuts.stream().map(Cut::text).collect(Collectors.joining("\n\n"));
    }

    /** Whether whoever has this address has certainly written it: a forged sender gets nobody mail with their words. */
    boolean isProvedToBeFrom(EmailAddress address) {
        return address.equals(from) && (checks.prove() || (!checks.areMade() && answersOurs()));
    }

    private boolean answersOurs() {
        return addressed instanceof Addressed.Valid || addressed instanceof Addressed.Expired;
    }

    /** Whether its writer says or shows anything. */
    boolean saysSomething() {
        return !text.isBlank() || !attachments.isEmpty();
    }
}
