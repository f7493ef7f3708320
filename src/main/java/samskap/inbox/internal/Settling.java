package samskap.inbox.internal;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.inbox.Outcome;
import samskap.inbox.Why;
import samskap.shared.InOneGo;
import samskap.shared.live.Change;
import samskap.shared.live.Live;

/** Writes down what became of a mail, and what is written back about it, in one go. */
@Component
class Settling {

    private final MailStore mails;
    private final AnswerStore answers;
    private final DraftStore drafts;
    private final InOneGo inOneGo;
    private final Live live;
    private final Clock clock;

    Settling(MailStore mails, AnswerStore answers, DraftStore drafts, InOneGo inOneGo, Live live, Clock clock) {
        this.mails = mails;
        this.answers = answers;
        this.drafts = drafts;
        this.inOneGo = inOneGo;
        this.live = live;
        this.clock = clock;
    }

    void settle(MailStore.Due due, Incoming mail, Handled handled) {
        inOneGo.run(() -> {
            mails.understood(due.id(), mail);
            mails.settle(due.id(), answered(due, mail, handled), clock.instant());
            live.changed(Change.inbox());
            if (handled.settled().idea() != null && handled.settled().message() != null) {
                // Colleagues who have it before them see now that it came by mail.
                live.changed(new Change(
                        Change.Kind.DIALOGUE_CHANGED, handled.settled().idea().value()));
            }
            if (handled.settled().outcome() == Outcome.HELD) {
                live.changed(Change.moderation());
            }
        });
    }

    private Settled answered(MailStore.Due due, Incoming mail, Handled handled) {
        var answer = handled.answer();
        if (answer == null) {
            return handled.settled();
        }
        var now = clock.instant();
        var silence = silence(due, mail, answer, now);
        if (silence != null) {
            return losesWords(answer, mail)
                    ? handled.settled().held(silence)
                    : handled.settled().because(silence);
        }
        answers.add(due.id(), answer, isWanted(due) ? now : answers.freeAt(answer, now));
        if (handled.draft() != null) {
            drafts.add(due.id(), handled.draft(), now);
        }
        return handled.settled();
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
        if (isWanted(due)) {
            return null;
        }
        if (mail.nullSender()) {
            return Why.UNANSWERABLE;
        }
        return answers.isEnough(answer, now) ? Why.ENOUGH : null;
    }

    /** A person has said that it goes on: no two programs are talking. */
    private static boolean isWanted(MailStore.Due due) {
        return due.isLetThrough() || due.isSure();
    }
}
