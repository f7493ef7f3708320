package samskap.scoring.internal;

import java.util.List;
import org.springframework.stereotype.Component;
import samskap.ideas.IdeaId;
import samskap.ideas.Ideas;
import samskap.identity.Person;
import samskap.moderation.Standings;
import samskap.shared.Refusal;

/** Who says what an idea would be to them: customers, of others' ideas, while these are open. */
@Component
class RatingPolicy {

    private final Ideas ideas;
    private final Standings standings;

    RatingPolicy(Ideas ideas, Standings standings) {
        this.ideas = ideas;
        this.standings = standings;
    }

    /** @throws Refusal when the person may not */
    void require(Person person, IdeaId id) {
        standings.requireWelcome(person);
        var idea = ideas.cards(List.of(id)).get(id);
        if (idea == null) {
            throw Refusal.notFound();
        }
        if (person.isStaff()) {
            throw Refusal.notAllowed();
        }
        if (idea.author().equals(person.id())) {
            throw Refusal.because("scoring.refused.ownIdea");
        }
        if (idea.status().isClosed()) {
            throw Refusal.because("scoring.refused.closed");
        }
    }
}
