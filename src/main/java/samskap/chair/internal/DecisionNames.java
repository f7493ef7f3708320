package samskap.chair.internal;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import samskap.audit.Thing;
import samskap.audit.ThingNames;
import samskap.chair.DecisionId;
import samskap.shared.Language;
import samskap.shared.text.Markdown;

/** Tells the audit log, which leaders read, what was decided. */
@Component
class DecisionNames implements ThingNames {

    private static final int EXCERPT = 80;

    private final DecisionStore store;

    DecisionNames(DecisionStore store) {
        this.store = store;
    }

    @Override
    public Thing.Kind kind() {
        return Thing.Kind.DECISION;
    }

    @Override
    public Map<Long, Name> of(Collection<Long> ids, Language language) {
        return ids.stream()
                .map(id -> store.find(new DecisionId(id)))
                .flatMap(Optional::stream)
                .collect(Collectors.toMap(
                        decision -> decision.id().value(),
                        decision -> new Name(Markdown.toExcerpt(decision.words(), EXCERPT), "/chair")));
    }
}
