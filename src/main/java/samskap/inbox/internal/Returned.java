package samskap.inbox.internal;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import samskap.identity.EmailAddress;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.inbox.Outcome;
import samskap.inbox.Why;
import samskap.mail.Addressed;
import samskap.mail.Bounces;
import samskap.mail.ReplyAddresses;
import samskap.mail.ReplyTo;
import samskap.reply.Bounce;
import samskap.reply.Origin;
import samskap.shared.Refusal;

/**
 * Mails of ours that did not arrive. Whoever could write a report by hand could stop somebody's mail: it counts only
 * for the person whose mail it names, by the address that it came to or by that mail's Message-ID, both of which are
 * signed, and for the address that they have now. What is no proper report stops nothing at once.
 */
@Component
class Returned {

    private final ReplyAddresses addresses;
    private final People people;
    private final Bounces bounces;

    Returned(ReplyAddresses addresses, People people, Bounces bounces) {
        this.addresses = addresses;
        this.people = people;
        this.bounces = bounces;
    }

    Settled tell(Incoming mail) {
        var settled = Settled.as(Outcome.BOUNCED).telling(mail.sign());
        for (var bounce : mail.bounces()) {
            var whose = whose(mail, bounce);
            if (whose.isPresent()) {
                settled = tell(mail, bounce, whose.get());
            }
        }
        return settled;
    }

    private Settled tell(Incoming mail, Bounce bounce, Person whose) {
        var address = people.addressOf(whose.id());
        var words = bounce.status().orElse("");
        var failed = bounce.recipient().flatMap(Returned::address);
        if (failed.isPresent() && !failed.get().equals(address)) {
            return Settled.as(Outcome.BOUNCED)
                    .because(Why.ELSEWHERE)
                    .telling(words)
                    .of(whose.id());
        }
        var hard = bounce.severity() == Bounce.Severity.HARD
                && failed.isPresent()
                && mail.sign().equals(Origin.Sign.DELIVERY_REPORT.name());
        if (hard) {
            bounces.hard(address, words);
        } else {
            bounces.soft(address, words);
        }
        return Settled.as(Outcome.BOUNCED)
                .because(hard ? Why.HARD : Why.SOFT)
                .telling(words)
                .of(whose.id());
    }

    private static Optional<EmailAddress> address(String written) {
        try {
            return Optional.of(EmailAddress.of(written));
        } catch (Refusal noAddress) {
            return Optional.empty();
        }
    }

    private Optional<Person> whose(Incoming mail, Bounce bounce) {
        var named = bounce.messageId()
                .map(id -> addresses.read(List.of(), List.of("<" + id + ">")))
                .filter(Addressed.Valid.class::isInstance)
                .orElse(mail.addressed());
        return named instanceof Addressed.Valid valid
                ? Optional.of(valid.to()).map(ReplyTo::person).flatMap(people::find)
                : Optional.empty();
    }
}
