package samskap.ideas.internal;

import java.util.Optional;
import org.springframework.stereotype.Component;
import samskap.audit.Thing;
import samskap.ideas.Composition;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.identity.Person;
import samskap.moderation.Cases;
import samskap.moderation.Cause;
import samskap.moderation.Gate;
import samskap.moderation.Standings;

/** Asks moderation about what people share and change, within the running transaction. */
@Component
class LookedAtFirst {

    private final Standings standings;
    private final Gate gate;
    private final Cases cases;
    private final WithholdingIdeas withholding;

    LookedAtFirst(Standings standings, Gate gate, Cases cases, WithholdingIdeas withholding) {
        this.standings = standings;
        this.gate = gate;
        this.cases = cases;
        this.withholding = withholding;
    }

    void requireWelcome(Person person) {
        standings.requireWelcome(person);
    }

    /** Asked before the idea is there, so that it does not count itself. */
    Optional<Cause> cause(Person author, Composition words) {
        return gate.withholds(author, words.whole());
    }

    /** Nobody has seen it, nobody is told: it begins its life when it is approved. */
    void withholdNew(IdeaId idea, Person author, Cause cause) {
        withholding.withhold(idea.value());
        cases.openFor(Thing.idea(idea.value()), author.id(), cause);
    }

    /** Other words may give another cause; what was declined is looked at again. What a colleague writes never is. */
    void changed(Person by, Idea before, Composition words) {
        if (by.isStaff()) {
            return;
        }
        var cause = gate.withholds(by, new Composition(before.title(), before.story()).whole(), words.whole());
        if (cases.changed(Thing.idea(before.id().value()), before.author(), cause)) {
            withholding.withhold(before.id().value());
        }
    }
}
