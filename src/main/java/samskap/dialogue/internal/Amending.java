package samskap.dialogue.internal;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.stereotype.Component;
import samskap.audit.Act;
import samskap.audit.Audit;
import samskap.audit.Entry;
import samskap.audit.Thing;
import samskap.dialogue.Dialogue;
import samskap.dialogue.Kind;
import samskap.dialogue.Message;
import samskap.dialogue.MessageId;
import samskap.dialogue.Promise;
import samskap.dialogue.PromiseSettled;
import samskap.dialogue.StaleMessage;
import samskap.ideas.Families;
import samskap.ideas.IdeaId;
import samskap.ideas.IdeaPulse;
import samskap.ideas.Ideas;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.identity.Role;
import samskap.pictures.Pictures;
import samskap.shared.InOneGo;
import samskap.shared.Refusal;
import samskap.shared.text.TimeAgo;

/** Changing what has been said: other words, none any more, a question closed, a promise settled. */
@Component
class Amending {

    private static final Act CLOSED = Act.of("audit.act.dialogue.questionClosed");
    private static final Act SETTLED = Act.of("audit.act.dialogue.promiseSettled");

    private final MessageStore messages;
    private final QuestionStore questions;
    private final PromiseStore promises;
    private final Pictures pictures;
    private final Attending attending;
    private final Moderating moderating;
    private final Ideas ideas;
    private final Families families;
    private final IdeaPulse pulse;
    private final Audit audit;
    private final InOneGo inOneGo;
    private final ApplicationEventPublisher events;
    private final TimeAgo calendar;
    private final Clock clock;

    Amending(
            MessageStore messages,
            QuestionStore questions,
            PromiseStore promises,
            Pictures pictures,
            Attending attending,
            Moderating moderating,
            Ideas ideas,
            Families families,
            IdeaPulse pulse,
            Audit audit,
            InOneGo inOneGo,
            ApplicationEventPublisher events,
            TimeAgo calendar,
            Clock clock) {
        this.messages = messages;
        this.questions = questions;
        this.promises = promises;
        this.pictures = pictures;
        this.attending = attending;
        this.moderating = moderating;
        this.ideas = ideas;
        this.families = families;
        this.pulse = pulse;
        this.audit = audit;
        this.inOneGo = inOneGo;
        this.events = events;
        this.calendar = calendar;
        this.clock = clock;
    }

    void edit(Person author, MessageId id, int version, String typed) {
        moderating.requireWelcome(author);
        var message = own(author, id);
        if (message.isWithdrawn()) {
            throw Refusal.because("dialogue.refused.withdrawn");
        }
        var body = Words.of("body", typed, Dialogue.LONGEST_BODY);
        if (message.body().equals(body)) {
            return;
        }
        if (message.version() != version) {
            throw new StaleMessage(message);
        }
        if (!inOneGo.run(() -> change(author, message, body))) {
            throw new StaleMessage(own(author, id));
        }
        attending.tell(message.idea());
    }

    /** Other words may call for us where the old ones did not, or the other way round. */
    private boolean change(Person author, Message message, String body) {
        if (message.kind() == Kind.NOTE) {
            return messages.change(message, body, clock.instant());
        }
        pulse.hold(message.idea());
        var changed = messages.change(message, body, clock.instant());
        if (changed) {
            moderating.changed(author, message, body);
            ideas.find(message.idea()).ifPresent(attending::attend);
        }
        return changed;
    }

    void withdraw(Person author, MessageId id) {
        inOneGo.run(() -> {
            var seen = own(author, id);
            if (seen.kind() == Kind.NOTE) {
                withdraw(author, seen, null);
            } else {
                var main = pulse.holdMain(seen.idea()).orElseThrow(Refusal::notFound);
                // Only now it is certain whether others see it: a colleague may just have decided.
                withdraw(author, own(author, id), main.idea());
            }
        });
    }

    /** As {@link #withdraw(Person, MessageId)} within the running transaction, for whoever leaves with their words. */
    void takeAlong(Person author, MessageId id) {
        var idea = messages.find(id, Sight.ALL).orElseThrow(Refusal::notFound).idea();
        var main = pulse.holdMain(idea).orElseThrow(Refusal::notFound);
        withdraw(author, messages.find(id, Sight.ALL).orElseThrow(Refusal::notFound), main.idea());
    }

    /** @param main for which idea it counts; null for a note */
    private void withdraw(Person author, Message message, @Nullable IdeaId main) {
        if (message.isWithdrawn()) {
            return;
        }
        takeBack(author, message, main);
        attending.tell(message.idea());
        if (message.takenUp() != null) {
            // Its author is credited no more.
            attending.creditChanged(message.idea());
        }
    }

    private void takeBack(Person author, Message message, @Nullable IdeaId main) {
        var now = clock.instant();
        if (main != null && !message.withheld()) {
            pulse.messageWithdrawn(main, message.writtenAt());
        }
        if (!messages.withdraw(message.id(), now)) {
            throw new CannotAcquireLockException("Withdrawn twice at once; the second sees the first");
        }
        pictures.takeDown(message.id().pictured());
        if (message.promise() != null) {
            forget(message.id(), message.promise());
        }
        if (message.question() != null && questions.close(message.id(), author.id(), now)) {
            attending.countQuestions(message.idea());
        }
        if (message.kind() != Kind.NOTE) {
            ideas.find(message.idea()).ifPresent(attending::attend);
        }
        moderating.takenBack(message.id());
    }

    private void forget(MessageId id, Promise promise) {
        if (promise.stateOn(calendar.today()) == Promise.State.OVERDUE) {
            throw Refusal.because("dialogue.refused.promiseOverdue");
        }
        if (!promises.forget(id)) {
            throw Refusal.because("dialogue.refused.promiseSettled");
        }
    }

    void closeQuestion(Person by, MessageId id) {
        by.requireStaff();
        var question = messages.find(id, Sight.ALL)
                .filter(message -> message.question() != null)
                .orElseThrow(Refusal::notFound);
        inOneGo.run(() -> {
            pulse.hold(question.idea());
            if (questions.close(id, by.id(), clock.instant())) {
                attending.countQuestions(question.idea());
                attending.tell(question.idea());
                recordOnAnothers(Entry.of(by, CLOSED, thing(id)), question.author());
            }
        });
    }

    void settle(Person by, MessageId id, Promise.Outcome outcome, String typedWord) {
        by.requireStaff();
        var message = messages.find(id, Sight.ALL).orElseThrow(Refusal::notFound);
        var promise = message.promise();
        if (promise == null) {
            throw Refusal.notFound();
        }
        if (!promise.owner().equals(by.id()) && !by.has(Role.OWNER)) {
            throw Refusal.notAllowed();
        }
        var word = Words.of("word", typedWord, Dialogue.LONGEST_WORD);
        inOneGo.run(() -> {
            var now = clock.instant();
            if (!promises.settle(id, outcome, word, now)) {
                throw Refusal.because("dialogue.refused.promiseSettled");
            }
            recordOnAnothers(Entry.of(by, SETTLED, thing(id)).because(word), promise.owner());
            events.publishEvent(new PromiseSettled(id, families.mainOf(message.idea()), by.id(), now));
            attending.tell(message.idea());
        });
    }

    /** What somebody does to their own words is no concern of the log's. */
    private void recordOnAnothers(Entry entry, PersonId whose) {
        if (!whose.equals(entry.by())) {
            audit.record(entry.with(Thing.person(whose)));
        }
    }

    private static Thing thing(MessageId id) {
        return Thing.message(id.value());
    }

    private Message own(Person author, MessageId id) {
        var message = messages.find(id, Sight.of(author)).orElseThrow(Refusal::notFound);
        if (!message.author().equals(author.id())) {
            throw Refusal.notAllowed();
        }
        return message;
    }
}
