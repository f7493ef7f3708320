package samskap.mandates.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import samskap.audit.Thing;
import samskap.audit.ThingNames;
import samskap.shared.Language;

/** Tells the audit log what mandates are called, in the company's words. */
@Component
class MandateNames implements ThingNames {

    private final MandateStore store;

    MandateNames(MandateStore store) {
        this.store = store;
    }

    @Override
    public Thing.Kind kind() {
        return Thing.Kind.MANDATE;
    }

    @Override
    public Map<Long, Name> of(Collection<Long> ids, Language language) {
        var names = new HashMap<Long, Name>();
        store.titles(ids).forEach((id, title) -> names.put(id, new Name(title, "/mandates")));
        return names;
    }
}
