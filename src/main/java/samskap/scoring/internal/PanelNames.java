package samskap.scoring.internal;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import samskap.audit.Thing;
import samskap.audit.ThingNames;
import samskap.scoring.Panel;
import samskap.shared.Language;

/** Tells the audit log what panels are about. There are few: they are read together. */
@Component
class PanelNames implements ThingNames {

    private final PanelStore store;

    PanelNames(PanelStore store) {
        this.store = store;
    }

    @Override
    public Thing.Kind kind() {
        return Thing.Kind.PANEL;
    }

    /** Without a way there: a panel is a page for those who are on it. */
    @Override
    public Map<Long, Name> of(Collection<Long> ids, Language language) {
        return store.all().stream()
                .filter(panel -> ids.contains(panel.id()))
                .collect(Collectors.toMap(Panel::id, panel -> new Name(panel.name(), "")));
    }
}
