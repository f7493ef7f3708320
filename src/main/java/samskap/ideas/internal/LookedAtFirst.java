package samskap.ideas.internal;

import java.util.List;
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
import samskap.moderation.Written;
import samskap.pictures.Chosen;
import samskap.pictures.Pictures;

/** Asks moderation about what people share and change, within the running transaction. */
@Component
class LookedAtFirst {

    private final Standings standings;
    private final Gate gate;
    private final Cases cases;
    private final Pictures pictures;
    private final WithholdingIdeas withholding;

    LookedAtFirst(Standings standings, Gate gate, Cases cases, Pictures pictures, WithholdingIdeas withholding) {
        this.standings = standings;
        this.gate = gate;
        this.cases = cases;
        this.pictures = pictures;
        this.withholding = withholding;
    }

    void requireWelcome(Person person) {
        standings.requireWelcome(person);
    }

    /** Asked before the idea is there, so that it does not count itself. */
    Optional<Cause> cause(Person author, Composition words, List<Chosen> chosen) {
        return gate.withholds(author, Written.choosing(words.whole(), chosen));
    }

    /** Nobody has seen it, nobody is told: it begins its life when it is approved. */
    void withholdNew(IdeaId idea, Person author, Cause cause) {
        withholding.withhold(idea.value());
        cases.openFor(Thing.idea(idea.value()), author.id(), cause);
    }

    /** What an idea with these words shows right now. */
    Written written(IdeaId idea, Composition words) {
        return Written.showing(words.whole(), pictures.of(idea.pictured()));
    }

    /**
     * Asked when the change is made: it may give another cause; what was declined is looked at again. What a colleague
     * writes never is.
     */
    void changed(Person by, Idea before, Written shown, Composition words) {
        if (by.isStaff()) {
            return;
        }
        var cause = gate.withholds(by, shown, written(before.id(), words));
        if (cases.changed(Thing.idea(before.id().value()), before.author(), cause)) {
            withholding.withhold(before.id().value());
        }
    }
}
