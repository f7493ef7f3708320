package samskap.inbox.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.inbox.Outcome;
import samskap.inbox.Why;
import samskap.mail.Bounces;
import samskap.shared.InOneGo;
import samskap.shared.live.Change;
import samskap.shared.live.Live;

/** Writes down what became of a mail, and what is written back about it, in one go. */
@Component
class Settling {

    private final MailStore mails;
    private final AnswerStore answers;
    private final DraftStore drafts;
    private final People people;
    private final Bounces bounces;
    private final InOneGo inOneGo;
    private final Live live;
    private final Clock clock;

    Settling(
            MailStore mails,
            AnswerStore answers,
            DraftStore drafts,
            People people,
            Bounces bounces,
            InOneGo inOneGo,
            Live live,
            Clock clock) {
        this.mails = mails;
        this.answers = answers;
        this.drafts = drafts;
        this.people = people;
        this.bounces = bounces;
        this.inOneGo = inOneGo;
        this.live = live;
        this.clock = clock;
    }

    void settle(MailStore.Due due, Incoming mail, Handled handled) {
        inOneGo.run(() -> {
            var now = clock.instant();
            var silence = handled.answer() == null ? null : silence(due, mail, handled.answer(), now);
            var settled = silence == null ? handled.settled() : silent(handled, mail, silence);
            mails.understood(due.id(), mail);
            if (!mails.settle(due, settled, now)) {
                return;
            }
            if (handled.answer() == null || silence != null) {
                answers.withdraw(due.id());
            } else {
                answer(due, handled, handled.answer(), now);
            }
            tell(settled);
        });
    }

    private void answer(MailStore.Due due, Handled handled, Answer answer, Instant now) {
        answers.add(due.id(), answer, isWanted(due) ? now : answers.freeAt(answer, now));
        if (handled.draft() != null) {
            drafts.add(due.id(), handled.draft(), now);
        }
    }

    private void tell(Settled settled) {
        live.changed(Change.inbox());
        if (settled.idea() != null && settled.message() != null) {
            // Colleagues who have it before them see now that it came by mail.
            live.changed(new Change(Change.Kind.DIALOGUE_MARKED, settled.idea().value()));
        }
        if (settled.outcome() == Outcome.HELD) {
            live.changed(Change.moderation());
        }
    }

    /** What became of it where nothing is written back. Why it stands as it does says more than why nobody was told. */
    private static Settled silent(Handled handled, Incoming mail, Why silence) {
        var settled = handled.settled();
        if (handled.answer() != null && losesWords(handled.answer(), mail)) {
            return settled.held(silence);
        }
        return settled.why() == null || settled.why() == Why.PARTLY ? settled.because(silence) : settled;
    }

    /** Whether what the mail says would be nowhere if nobody is written to: then it waits for a colleague. */
    private static boolean losesWords(Answer answer, Incoming mail) {
        return switch (answer.kind()) {
            case REMARK -> false;
            case GIVE_BACK -> mail.saysSomething();
            case CONFIRM, ASK -> true;
        };
    }

    /** Why nothing is written back; null where something may be. */
    private @Nullable Why silence(MailStore.Due due, Incoming mail, Answer answer, Instant now) {
        if (isUnreachable(answer)) {
            return Why.HARD;
        }
        if (isWanted(due)) {
            return null;
        }
        if (mail.nullSender()) {
            return Why.UNANSWERABLE;
        }
        return answers.isEnough(answer, now) ? Why.ENOUGH : null;
    }

    private boolean isUnreachable(Answer answer) {
        return people.withAddress(answer.address())
                .map(Person::id)
                .filter(person -> bounces.unreachable(List.of(person)).contains(person))
                .isPresent();
    }

    /** A person has said that it goes on: no two programs are talking. */
    private static boolean isWanted(MailStore.Due due) {
        return due.isLetThrough() || due.isSure();
    }
}
