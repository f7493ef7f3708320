package samskap.inbox.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import samskap.inbox.Outcome;
import samskap.inbox.internal.MailStore.Due;
import samskap.shared.InOneGo;

/** What is done with one mail. Whatever goes wrong, errors of the machine among them, stays with that mail. */
@Component
class InboxWork {

    private static final Logger log = LoggerFactory.getLogger(InboxWork.class);

    /**
     * Not those of mail that leaves, which somebody else's server does not take for days: what fails here is our own
     * fault, and its writer wants to know within the day. After each try that failed; after the last one it is given
     * up, until an administrator wants it again.
     */
    private static final List<Duration> WAITS = List.of(
            Duration.ofSeconds(10),
            Duration.ofMinutes(1),
            Duration.ofMinutes(10),
            Duration.ofHours(1),
            Duration.ofHours(6));

    private final MailStore mails;
    private final RawStore raws;
    private final MailQueue queue;
    private final Understanding understanding;
    private final Handling handling;
    private final Apology apology;
    private final Settling settling;
    private final InOneGo inOneGo;
    private final Clock clock;

    InboxWork(
            MailStore mails,
            RawStore raws,
            MailQueue queue,
            Understanding understanding,
            Handling handling,
            Apology apology,
            Settling settling,
            InOneGo inOneGo,
            Clock clock) {
        this.mails = mails;
        this.raws = raws;
        this.queue = queue;
        this.understanding = understanding;
        this.handling = handling;
        this.apology = apology;
        this.settling = settling;
        this.inOneGo = inOneGo;
        this.clock = clock;
    }

    /** @param isWhole false when only its beginning was fetched */
    record Understood(Due due, Incoming mail, boolean isWhole) {

        Optional<String> lane() {
            return Lane.of(mail);
        }
    }

    /** Empty when it failed, or is not there any more. */
    Optional<Understood> understand(Due due) {
        try {
            if (due.tries() > WAITS.size() + 1) {
                // Whoever took it before did not live to tell what is wrong with it.
                throw new IllegalStateException("It was taken " + due.tries() + " times and never settled");
            }
            return raws.find(due.id())
                    .map(raw -> new Understood(due, understanding.of(due.delivery(), raw), raw.length == due.size()));
        } catch (RuntimeException | Error failed) {
            failed(due, failed);
            return Optional.empty();
        }
    }

    void handle(Understood each) {
        try {
            settling.settle(each.due(), each.mail(), handled(each));
        } catch (RuntimeException | Error failed) {
            failed(each, failed);
        }
    }

    private Handled handled(Understood each) {
        if (mails.isRepeat(each.due().id(), each.mail())) {
            return Handled.as(Settled.as(Outcome.REPEATED));
        }
        return each.isWhole() ? handling.handle(each.due(), each.mail()) : apology.tooLarge(each.mail());
    }

    private void failed(Understood each, Throwable failure) {
        if (!isLast(each.due())) {
            failed(each.due(), failure);
            return;
        }
        try {
            log.warn("Mail {} failed and is given up", each.due().id(), failure);
            settling.settle(each.due(), each.mail(), apology.failed(each.mail(), String.valueOf(failure.getMessage())));
        } catch (RuntimeException | Error again) {
            failed(each.due(), again);
        }
    }

    private void failed(Due due, Throwable failure) {
        log.warn("Mail {} failed and {}", due.id(), isLast(due) ? "is given up" : "is tried again", failure);
        try {
            inOneGo.run(() -> {
                if (isLast(due)) {
                    giveUp(due, failure);
                } else {
                    queue.postpone(due.id(), clock.instant().plus(WAITS.get(due.tries() - 1)));
                }
            });
        } catch (RuntimeException databaseGone) {
            // Nobody else takes it before its lease ends; then it is tried again.
            log.warn("That mail {} failed could not be written down", due.id(), databaseGone);
        }
    }

    private void giveUp(Due due, Throwable failure) {
        mails.settle(due, Settled.as(Outcome.FAILED).telling(String.valueOf(failure.getMessage())), clock.instant());
    }

    private static boolean isLast(Due due) {
        return due.tries() > WAITS.size();
    }
}
