package samskap.asking.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import samskap.asking.Occasion;
import samskap.asking.internal.OccasionStore.Happened;
import samskap.dialogue.Dialogue;
import samskap.dialogue.Kind;
import samskap.dialogue.Message;
import samskap.dialogue.MessageWritten;
import samskap.dialogue.Promise;
import samskap.dialogue.PromiseSettled;
import samskap.ideas.IdeaId;
import samskap.ideas.IdeaMoved;
import samskap.ideas.Ideas;
import samskap.ideas.Status;
import samskap.identity.People;
import samskap.identity.PersonId;
import samskap.journey.StepPassed;

/**
 * Notices after what somebody may be asked. It is one row with the act itself: whoever acts waits for nothing, and
 * whether the person is asked is decided a little later, when they have read what happened.
 */
@Component
class Noticing {

    /** So long they have to read it before somebody asks about it. */
    static final Duration AFTER = Duration.ofHours(1);

    private final OccasionStore store;
    private final AskStore asks;
    private final Ideas ideas;
    private final Dialogue dialogue;
    private final People people;
    private final Clock clock;

    Noticing(OccasionStore store, AskStore asks, Ideas ideas, Dialogue dialogue, People people, Clock clock) {
        this.store = store;
        this.asks = asks;
        this.ideas = ideas;
        this.dialogue = dialogue;
        this.people = people;
        this.clock = clock;
    }

    @EventListener
    void said(MessageWritten said) {
        if (said.kind() == Kind.ANSWER) {
            note(Occasion.ANSWERED, said.idea(), said.author(), said.at());
        }
    }

    @EventListener
    void settled(PromiseSettled settled) {
        if (asks.anyAfter(Occasion.KEPT, null) && isKept(settled)) {
            note(Occasion.KEPT, settled.idea(), settled.by(), settled.at());
        }
    }

    private boolean isKept(PromiseSettled settled) {
        return people.find(settled.by())
                .flatMap(by -> dialogue.find(settled.promise(), by))
                .map(Message::promise)
                .filter(promise -> promise.outcome() == Promise.Outcome.KEPT)
                .isPresent();
    }

    @EventListener
    void moved(IdeaMoved moved) {
        if (moved.to() == Status.DONE) {
            note(Occasion.DONE, moved.idea(), moved.by(), moved.at());
        }
    }

    @EventListener
    void passed(StepPassed passed) {
        if (asks.anyAfter(Occasion.PASSED, passed.step())) {
            note(new Happened(Occasion.PASSED, null, passed.step(), passed.person(), passed.at()));
        }
    }

    private void note(Occasion occasion, IdeaId about, PersonId by, Instant at) {
        if (!asks.anyAfter(occasion, null)) {
            return;
        }
        ideas.find(about)
                .filter(idea -> !idea.byStaff() && !idea.author().equals(by))
                .ifPresent(idea -> note(new Happened(occasion, about, null, idea.author(), at)));
    }

    private void note(Happened happened) {
        store.add(happened, clock.instant().plus(AFTER));
    }
}
