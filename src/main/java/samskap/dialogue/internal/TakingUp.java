package samskap.dialogue.internal;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import samskap.dialogue.ContributionTakenUp;
import samskap.dialogue.Message;
import samskap.dialogue.MessageId;
import samskap.ideas.Families;
import samskap.ideas.Idea;
import samskap.ideas.IdeaPulse;
import samskap.ideas.Ideas;
import samskap.identity.Person;
import samskap.shared.InOneGo;
import samskap.shared.Refusal;
import samskap.shared.live.Change;
import samskap.shared.live.Live;

/** Marking what people gave to an open question as taken up. */
@Component
class TakingUp {

    private final MessageStore messages;
    private final TakenUpStore takenUp;
    private final Moderating moderating;
    private final Ideas ideas;
    private final Families families;
    private final IdeaPulse pulse;
    private final InOneGo inOneGo;
    private final ApplicationEventPublisher events;
    private final Live live;
    private final Clock clock;

    TakingUp(
            MessageStore messages,
            TakenUpStore takenUp,
            Moderating moderating,
            Ideas ideas,
            Families families,
            IdeaPulse pulse,
            InOneGo inOneGo,
            ApplicationEventPublisher events,
            Live live,
            Clock clock) {
        this.messages = messages;
        this.takenUp = takenUp;
        this.moderating = moderating;
        this.ideas = ideas;
        this.families = families;
        this.pulse = pulse;
        this.inOneGo = inOneGo;
        this.events = events;
        this.live = live;
        this.clock = clock;
    }

    void mark(Person by, MessageId id, boolean wanted) {
        moderating.requireWelcome(by);
        var seen = messages.find(id, Sight.PUBLIC).orElseThrow(Refusal::notFound);
        inOneGo.run(() -> {
            pulse.hold(seen.idea());
            var idea = ideas.find(seen.idea()).orElseThrow(Refusal::notFound);
            if (!mayMark(by, idea)) {
                throw Refusal.notAllowed();
            }
            // Read anew: it may have been withdrawn while somebody else held the idea.
            mark(by, messages.find(id, Sight.PUBLIC).orElseThrow(Refusal::notFound), wanted);
        });
    }

    /** Whoever may change the idea's words decides what goes into it. */
    boolean mayMark(Person person, Idea idea) {
        return ideas.mayEdit(person, idea);
    }

    private void mark(Person by, Message contribution, boolean wanted) {
        requireContribution(contribution);
        var now = clock.instant();
        var changed = wanted ? takenUp.add(contribution.id(), by.id(), now) : takenUp.remove(contribution.id());
        if (!changed) {
            return;
        }
        var idea = families.mainOf(contribution.idea());
        if (wanted) {
            events.publishEvent(new ContributionTakenUp(contribution.id(), idea, contribution.author(), by.id(), now));
        }
        live.changed(new Change(Change.Kind.DIALOGUE_MARKED, idea.value()));
        live.changed(new Change(Change.Kind.CREDIT_CHANGED, idea.value()));
    }

    private void requireContribution(Message message) {
        var question = message.parent() == null
                ? null
                : messages.find(message.parent(), Sight.PUBLIC).orElse(null);
        if (question == null || !question.takes(message)) {
            throw Refusal.notFound();
        }
    }
}
