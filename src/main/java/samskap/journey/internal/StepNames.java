package samskap.journey.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import samskap.audit.Thing;
import samskap.audit.ThingNames;
import samskap.journey.StepId;
import samskap.shared.Language;

/** Tells the audit log what steps are called. */
@Component
class StepNames implements ThingNames {

    private final StepStore store;

    StepNames(StepStore store) {
        this.store = store;
    }

    @Override
    public Thing.Kind kind() {
        return Thing.Kind.STEP;
    }

    @Override
    public Map<Long, Name> of(Collection<Long> ids, Language language) {
        var names = new HashMap<Long, Name>();
        ids.forEach(id -> store.find(new StepId(id))
                .ifPresent(step -> names.put(id, new Name(step.name(language), "/journey/" + id))));
        return names;
    }
}
