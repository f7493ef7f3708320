package samskap.dialogue.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import samskap.audit.Thing;
import samskap.dialogue.Kind;
import samskap.dialogue.Message;
import samskap.dialogue.MessageId;
import samskap.identity.Person;
import samskap.moderation.Cases;
import samskap.moderation.Cause;
import samskap.moderation.Gate;
import samskap.moderation.Standings;
import samskap.moderation.Written;
import samskap.pictures.Chosen;
import samskap.pictures.Pictures;

/** Asks moderation about what people write here, and tells it what becomes of their words. */
@Component
class Moderating {

    private final Standings standings;
    private final Gate gate;
    private final Cases cases;
    private final Pictures pictures;
    private final MessageStore messages;
    private final WithholdingMessages withholding;
    private final Clock clock;

    Moderating(
            Standings standings,
            Gate gate,
            Cases cases,
            Pictures pictures,
            MessageStore messages,
            WithholdingMessages withholding,
            Clock clock) {
        this.standings = standings;
        this.gate = gate;
        this.cases = cases;
        this.pictures = pictures;
        this.messages = messages;
        this.withholding = withholding;
        this.clock = clock;
    }

    void requireWelcome(Person person) {
        standings.requireWelcome(person);
    }

    Optional<Cause> cause(Person author, Kind kind, String body, List<Chosen> chosen) {
        return kind == Kind.NOTE ? Optional.empty() : gate.withholds(author, Written.choosing(body, chosen));
    }

    /** Nobody has seen it, nothing counts it: it begins its life when it is approved. */
    void withholdNew(MessageId message, Person author, Cause cause) {
        messages.withhold(message, clock.instant());
        cases.openFor(Thing.message(message.value()), author.id(), cause);
    }

    /** Other words may give another cause; what was declined is looked at again. */
    void changed(Person author, Message before, String body) {
        var shown = pictures.of(before.id().pictured());
        var cause = before.kind() == Kind.NOTE
                ? Optional.<Cause>empty()
                : gate.withholds(author, Written.showing(before.body(), shown), Written.showing(body, shown));
        if (cases.changed(Thing.message(before.id().value()), author.id(), cause)) {
            withholding.withhold(before.id().value());
        }
    }

    void takenBack(MessageId message) {
        cases.closeFor(Thing.message(message.value()));
    }
}
