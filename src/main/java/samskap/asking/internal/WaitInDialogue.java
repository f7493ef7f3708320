package samskap.asking.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;
import samskap.asking.AwaitsUs;
import samskap.dialogue.Unanswered;
import samskap.identity.PersonId;

/** Those who wait for an answer in the dialogue, which is heard here and knows nothing of asking. */
@Component
class WaitInDialogue implements AwaitsUs {

    private final Unanswered unanswered;

    WaitInDialogue(Unanswered unanswered) {
        this.unanswered = unanswered;
    }

    @Override
    public Map<PersonId, Instant> since(Collection<PersonId> people) {
        return unanswered.since(people);
    }
}
