package samskap.chair.internal;

import org.springframework.stereotype.Component;
import samskap.audit.NamedThings;
import samskap.audit.Thing;
import samskap.chair.Decision;
import samskap.shared.text.Markdown;

/** Tells the audit log, which leaders read, what was decided. */
@Component
class DecisionNames extends NamedThings<Decision> {

    private static final int EXCERPT = 80;

    DecisionNames(DecisionStore store) {
        super(
                Thing.Kind.DECISION,
                store::find,
                decision -> decision.id().value(),
                (decision, language) -> new Name(Markdown.toExcerpt(decision.words(), EXCERPT), "/chair"));
    }
}
