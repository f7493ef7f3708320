package samskap.dialogue.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import samskap.dialogue.Dialogue;
import samskap.dialogue.Kind;
import samskap.dialogue.MessageId;
import samskap.dialogue.MessageWritten;
import samskap.dialogue.NewMessage;
import samskap.ideas.IdeaId;
import samskap.ideas.IdeaPulse;
import samskap.ideas.Ideas;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.moderation.Cause;
import samskap.pictures.Pictures;
import samskap.shared.InOneGo;
import samskap.shared.RateLimits;
import samskap.shared.RateLimits.Limit;
import samskap.shared.Refusal;

/** Saying something, once. */
@Component
class Writing {

    private static final Limit PER_PERSON = new Limit("message", 30, Duration.ofMinutes(10));
    /** Answering is a colleague's work: one who has a quick hour must not be stopped. */
    private static final Limit PER_COLLEAGUE = new Limit("message", 200, Duration.ofMinutes(10));

    private final Preparing preparing;
    private final MessageStore messages;
    private final QuestionStore questions;
    private final Mentioning mentioning;
    private final Pictures pictures;
    private final PromiseStore promises;
    private final TakenIdeas taken;
    private final Attending attending;
    private final Moderating moderating;
    private final Ideas ideas;
    private final People people;
    private final IdeaPulse pulse;
    private final RateLimits limits;
    private final InOneGo inOneGo;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Writing(
            Preparing preparing,
            MessageStore messages,
            QuestionStore questions,
            Mentioning mentioning,
            Pictures pictures,
            PromiseStore promises,
            TakenIdeas taken,
            Attending attending,
            Moderating moderating,
            Ideas ideas,
            People people,
            IdeaPulse pulse,
            RateLimits limits,
            InOneGo inOneGo,
            ApplicationEventPublisher events,
            Clock clock) {
        this.preparing = preparing;
        this.messages = messages;
        this.questions = questions;
        this.mentioning = mentioning;
        this.pictures = pictures;
        this.promises = promises;
        this.taken = taken;
        this.attending = attending;
        this.moderating = moderating;
        this.ideas = ideas;
        this.people = people;
        this.pulse = pulse;
        this.limits = limits;
        this.inOneGo = inOneGo;
        this.events = events;
        this.clock = clock;
    }

    MessageId write(Person author, NewMessage wanted) {
        return write(author, wanted, () -> preparing.of(author, wanted), said -> {});
    }

    /**
     * Says something that calls these people, however many they are.
     *
     * @param besides is done in the same go, once, with the message that was said
     */
    MessageId call(Person author, NewMessage wanted, Set<PersonId> called, Consumer<MessageId> besides) {
        return write(author, wanted, () -> preparing.of(author, wanted).calling(called), besides);
    }

    private MessageId write(
            Person author, NewMessage wanted, Supplier<Prepared> preparation, Consumer<MessageId> besides) {
        var already = messages.written(author.id(), wanted.key());
        if (already.isPresent()) {
            return already.get();
        }
        moderating.requireWelcome(author);
        var saying = preparation.get();
        limits.take(
                author.isStaff() ? PER_COLLEAGUE : PER_PERSON,
                Long.toString(author.id().value()));
        try {
            return inOneGo.run(() -> {
                var said = say(saying);
                besides.accept(said);
                return said;
            });
        } catch (DuplicateKeyException sentTwiceAtOnce) {
            return messages.written(author.id(), wanted.key()).orElseThrow(() -> sentTwiceAtOnce);
        }
    }

    private MessageId say(Prepared saying) {
        var cause = moderating.cause(
                saying.author(),
                saying.kind(),
                saying.body(),
                saying.wanted().selection().chosen());
        return cause.isPresent() ? sayWithheld(saying, cause.get()) : sayToAll(saying);
    }

    private MessageId sayWithheld(Prepared saying, Cause cause) {
        var id = add(saying, clock.instant());
        moderating.withholdNew(id, saying.author(), cause);
        attending.tell(saying.idea().id());
        return id;
    }

    private MessageId sayToAll(Prepared saying) {
        var now = clock.instant();
        var idea = saying.idea();
        // First of all: holding the idea makes everyone who writes to it wait for their turn.
        var main = pulse.holdMain(idea.id()).orElseThrow(Refusal::notFound).idea();
        if (saying.isPublic()) {
            pulse.messageWritten(main, now);
            requireFree(saying, main);
        }
        var id = add(saying, now);
        if (saying.kind() == Kind.QUESTION) {
            questions.open(id);
            attending.countQuestions(idea.id());
        }
        if (saying.due() != null) {
            promises.add(id, saying.author().id(), saying.due());
        }
        if (saying.isPublic()) {
            attending.attend(idea);
        }
        events.publishEvent(new MessageWritten(id, main, saying.author().id(), saying.kind(), saying.repliedTo(), now));
        attending.tell(idea.id());
        return id;
    }

    private MessageId add(Prepared saying, Instant now) {
        var id = messages.add(new MessageStore.Draft(
                saying.wanted().key(),
                saying.idea().id(),
                saying.top(),
                saying.author(),
                saying.kind(),
                saying.body(),
                saying.toward(),
                now));
        // From another tab, while they left: nothing is said under the number that stays.
        if (!people.isHere(saying.author().id())) {
            throw Refusal.notAllowed();
        }
        mentioning.add(id, saying.mentions());
        pictures.show(saying.author(), id.pictured(), saying.wanted().selection());
        return id;
    }

    /** Two colleagues must not answer the same unknowingly. */
    private void requireFree(Prepared saying, IdeaId main) {
        if (!saying.author().isStaff() || saying.wanted().knowingly()) {
            return;
        }
        if (saying.wanted().seen() != null) {
            messages.answeredBySomebodyElse(
                            saying.idea().id(),
                            saying.author().id(),
                            saying.wanted().seen())
                    .flatMap(people::find)
                    .ifPresent(colleague -> {
                        throw Refusal.of(Dialogue.TAKEN, "dialogue.refused.answered", colleague.firstName());
                    });
        }
        taken.current(main)
                .filter(held -> !held.by().equals(saying.author().id()))
                .flatMap(held -> people.find(held.by()))
                .ifPresent(colleague -> {
                    throw Refusal.of(Dialogue.TAKEN, "dialogue.refused.taken", colleague.firstName());
                });
    }
}
