package samskap.inbox.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * Hands what is answered outside of the dialogue to whoever asked. Done again for the same mail it says nothing twice.
 */
@Component
class HandingOn {

    private final Map<ReplyTo.Purpose, AnswerTaker> takers;
    private final Telling telling;

    HandingOn(List<AnswerTaker> takers, Telling telling) {
        this.takers = takers.stream().collect(Collectors.toMap(AnswerTaker::purpose, Function.identity()));
        this.telling = telling;
    }

    Handled hand(MailStore.Due due, Incoming mail, ReplyTo to, Person writer) {
        var key = UUID.nameUUIDFromBytes(due.mark().getBytes(StandardCharsets.US_ASCII));
        var taker = Optional.ofNullable(takers.get(to.purpose())).orElseThrow(Refusal::notFound);
        try {
            taker.take(writer, to, key, mail.text());
            return Handled.as(Settled.as(Outcome.ANSWERED).of(writer.id()));
        } catch (Refusal refusal) {
            var reason = telling.said(writer, refusal);
            var settled = Settled.as(Outcome.REFUSED)
                    .because(Why.RULE)
                    .telling(reason)
                    .of(writer.id());
            return Handled.as(settled)
                    .answered(telling.giveBack(writer, null, telling.said(writer, "refused"), reason));
        }
    }
}
