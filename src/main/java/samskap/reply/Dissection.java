package samskap.reply;

import java.util.ArrayList;
import java.util.List;
import samskap.reply.mime.Part;
import samskap.reply.mime.PartReader;
import samskap.reply.mime.Slice;
import samskap.reply.origin.Origins;
import samskap.reply.words.Fold;
import samskap.reply.words.Phrases;
import samskap.reply.words.Sender;
import samskap.reply.words.Told;

/** One mail on its way from bytes to a {@link Reading}. */
final class Dissection {

    private final byte[] mail;
    private final Ours ours;

    Dissection(byte[] mail, Ours ours) {
        this.mail = mail;
        this.ours = ours;
    }

    Reading reading() {
        if (isEmpty()) {
            return new Unreadable(Unreadable.Reason.EMPTY);
        }
        try {
            return read(PartReader.read(new Slice(mail, 0, mail.length)));
        } catch (PartReader.TooComplex tooComplex) {
            return new Unreadable(tooComplex.isDeep() ? Unreadable.Reason.TOO_DEEP : Unreadable.Reason.TOO_MANY_PARTS);
        }
    }

    private boolean isEmpty() {
        for (var letter : mail) {
            if (letter > ' ' || letter < 0) {
                return false;
            }
        }
        return true;
    }

    private Reading read(Part whole) {
        var headers = whole.headers();
        if (!headers.has("from")
                && !headers.has("to")
                && !headers.has("received")
                && !headers.has("message-id")
                && !headers.has("subject")
                && !headers.has("return-path")) {
            return new Unreadable(Unreadable.Reason.NOT_A_MAIL);
        }
        var body = Body.of(whole);
        if (body.isEncrypted()) {
            return new Unreadable(Unreadable.Reason.ENCRYPTED);
        }
        var envelope = Envelopes.of(headers);
        var told = told(body, envelope);
        var origin = Origins.of(whole, envelope, told.text(), ours);
        return new Reply(envelope, origin, told.text(), told.cut(), body.attachments(), body.isShortened());
    }

    private static Told told(Body body, Envelope envelope) {
        var sender = Sender.of(
                envelope.from().map(Envelope.Address::name).orElse(""),
                envelope.from().map(Envelope.Address::mail).orElse(""));
        var passedOn = Phrases.of("passed on").begins(Fold.of(envelope.subject()));
        var told = new ArrayList<Told>();
        for (var lines : List.of(body.markup(), body.plain())) {
            if (!lines.isEmpty()) {
                told.add(Told.of(lines, sender, passedOn));
            }
        }
        return switch (told.size()) {
            case 0 -> new Told("", List.of(), false);
            case 1 -> told.getFirst();
            default -> Witnesses.believed(told.getFirst(), told.getLast());
        };
    }
}
