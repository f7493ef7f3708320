package samskap.asking.internal;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import samskap.audit.Thing;
import samskap.audit.ThingNames;
import samskap.shared.Language;

/** Tells the audit log what was asked. */
@Component
class AskNames implements ThingNames {

    private final AskStore asks;

    AskNames(AskStore asks) {
        this.asks = asks;
    }

    @Override
    public Thing.Kind kind() {
        return Thing.Kind.ASK;
    }

    @Override
    public Map<Long, Name> of(Collection<Long> ids, Language language) {
        return asks.find(ids).values().stream()
                .collect(Collectors.toMap(
                        ask -> ask.id().value(),
                        ask -> new Name(ask.question(), "/asks/" + ask.id().value())));
    }
}
