package samskap.inbox.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import samskap.identity.Person;
import samskap.inbox.Outcome;
import samskap.inbox.Why;
import samskap.mail.ReplyTo;
import samskap.moments.Moment;
import samskap.moments.MomentId;
import samskap.moments.OwnMoments;
import samskap.shared.Refusal;

/**
 * Says below what somebody told where it happened what they answered to a colleague by mail: there they and colleagues
 * read it, and nobody else. Done again for the same mail it says nothing twice.
 */
@Component
class PostingToMoments {

    /** Where people read what they told, from the root. */
    static final String PATH = "/told";

    private final OwnMoments moments;
    private final Attached attached;
    private final Brake brake;
    private final Telling telling;

    PostingToMoments(OwnMoments moments, Attached attached, Brake brake, Telling telling) {
        this.moments = moments;
        this.attached = attached;
        this.brake = brake;
        this.telling = telling;
    }

    /** Whether an answer belongs below a moment. */
    static boolean isMeant(ReplyTo to) {
        return to.purpose() == ReplyTo.Purpose.MOMENT;
    }

    /** The moment that is answered, while it is this person's. */
    Optional<Moment> find(ReplyTo to, Person teller) {
        var id = new MomentId(Objects.requireNonNull(to.message()));
        return Optional.ofNullable(moments.find(teller, List.of(id)).get(id));
    }

    Handled post(MailStore.Due due, Incoming mail, ReplyTo to, Person writer) {
        var stopped = brake.stops(due, writer.id(), null, mail.text());
        if (stopped.isPresent()) {
            return Handled.as(Settled.as(Outcome.HELD).because(stopped.get()).of(writer.id()));
        }
        try {
            var moment = find(to, writer).orElseThrow(Refusal::notFound);
            var key = UUID.nameUUIDFromBytes(due.mark().getBytes(StandardCharsets.US_ASCII));
            moments.reply(writer, moment.id(), key, mail.text());
        } catch (Refusal refusal) {
            return refused(writer, telling.said(writer, refusal));
        }
        return said(mail, writer);
    }

    private Handled refused(Person writer, String reason) {
        var settled =
                Settled.as(Outcome.REFUSED).because(Why.RULE).telling(reason).of(writer.id());
        return Handled.as(settled)
                .answered(telling.giveBackTo(writer, PATH, telling.said(writer, "moment.refused"), reason));
    }

    /** What it brought along has no place there. */
    private Handled said(Incoming mail, Person writer) {
        var left = attached.names(mail.attachments());
        var settled = Settled.as(Outcome.POSTED).of(writer.id());
        if (left.isEmpty()) {
            return Handled.as(settled);
        }
        return Handled.as(settled.because(Why.PARTLY))
                .answered(telling.remarkTo(
                        writer,
                        PATH,
                        telling.said(writer, "moment.remark"),
                        telling.said(writer, "moment.notTaken", String.join(", ", left))));
    }
}
