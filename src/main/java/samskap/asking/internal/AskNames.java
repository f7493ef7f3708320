package samskap.asking.internal;

import org.springframework.stereotype.Component;
import samskap.asking.Ask;
import samskap.audit.NamedThings;
import samskap.audit.Thing;

/** Tells the audit log what was asked. */
@Component
class AskNames extends NamedThings<Ask> {

    AskNames(AskStore asks) {
        super(
                Thing.Kind.ASK,
                ids -> asks.find(ids).values(),
                ask -> ask.id().value(),
                (ask, language) -> new Name(ask.question(), "/asks/" + ask.id().value()));
    }
}
