package samskap.inbox.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import samskap.identity.Person;
import samskap.inbox.Outcome;
import samskap.inbox.Why;
import samskap.mail.AnswerTaker;
import samskap.mail.ReplyTo;
import samskap.shared.Refusal;

/**
 * Hands what is answered outside of the dialogue to whoever takes such answers. Done again for the same mail it says
 * nothing twice.
 */
@Component
class HandingOn {

    private final Map<ReplyTo.Purpose, AnswerTaker> takers;
    private final Attached attached;
    private final Brake brake;
    private final Telling telling;

    HandingOn(List<AnswerTaker> takers, Attached attached, Brake brake, Telling telling) {
        this.takers = takers.stream().collect(Collectors.toMap(AnswerTaker::purpose, Function.identity()));
        this.attached = attached;
        this.brake = brake;
        this.telling = telling;
    }

    /** Whether what is answered is still there for this person. */
    boolean isThere(ReplyTo to, Person writer) {
        return taker(to).isThere(writer, to);
    }

    Handled hand(MailStore.Due due, Incoming mail, ReplyTo to, Person writer) {
        var stopped = brake.stops(due, writer.id(), null, mail.text());
        if (stopped.isPresent()) {
            return Handled.as(Settled.as(Outcome.HELD).because(stopped.get()).of(writer.id()));
        }
        try {
            taker(to).take(writer, to, keyOf(due), mail.text());
        } catch (Refusal refusal) {
            return refused(to, writer, telling.said(writer, refusal));
        }
        return taken(mail, to, writer);
    }

    /** Gives somebody their words back. */
    Answer giveBack(ReplyTo to, Person writer, String... told) {
        return telling.giveBackTo(writer, taker(to).path(), told);
    }

    /** One sentence of what is said of such answers. */
    String said(ReplyTo to, Person writer, String key, Object... arguments) {
        return telling.said(writer, to.purpose().name().toLowerCase(Locale.ROOT) + "." + key, arguments);
    }

    private static UUID keyOf(MailStore.Due due) {
        return UUID.nameUUIDFromBytes(due.mark().getBytes(StandardCharsets.US_ASCII));
    }

    private Handled refused(ReplyTo to, Person writer, String reason) {
        var settled =
                Settled.as(Outcome.REFUSED).because(Why.RULE).telling(reason).of(writer.id());
        return Handled.as(settled).answered(giveBack(to, writer, said(to, writer, "refused"), reason));
    }

    /** What it brought along has no place there. */
    private Handled taken(Incoming mail, ReplyTo to, Person writer) {
        var left = attached.names(mail.attachments());
        var settled = Settled.as(Outcome.ANSWERED).of(writer.id());
        if (left.isEmpty()) {
            return Handled.as(settled);
        }
        return Handled.as(settled.because(Why.PARTLY))
                .answered(telling.remarkTo(
                        writer,
                        taker(to).path(),
                        said(to, writer, "remark"),
                        said(to, writer, "notTaken", String.join(", ", left))));
    }

    private AnswerTaker taker(ReplyTo to) {
        var taker = takers.get(to.purpose());
        if (taker == null) {
            throw new IllegalStateException("Nobody takes answers to " + to.purpose());
        }
        return taker;
    }
}
