package samskap.inbox.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import samskap.inbox.internal.AnswerStore.Parcel;
import samskap.mail.NotTakenException;
import samskap.mail.Post;
import samskap.shared.InOneGo;

/** Sends what we write back, each taken, sent and settled in this order. */
@Component
class AnswerRound {

    private static final Logger log = LoggerFactory.getLogger(AnswerRound.class);

    private static final Duration LEASE = Duration.ofMinutes(10);

    /** After each try that failed; after the last one it is given up. */
    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(12),
            Duration.ofHours(24));

    private final AnswerStore answers;
    private final AnswerMail writer;
    private final Post post;
    private final InOneGo inOneGo;
    private final Clock clock;

    AnswerRound(AnswerStore answers, AnswerMail writer, Post post, InOneGo inOneGo, Clock clock) {
        this.answers = answers;
        this.writer = writer;
        this.post = post;
        this.inOneGo = inOneGo;
        this.clock = clock;
    }

    /** Sends all that is due; one that is not taken is tried later. */
    void sendAll() {
        for (var due = next(); due != null; due = next()) {
            send(due);
        }
    }

    private @org.jspecify.annotations.Nullable Parcel next() {
        return inOneGo.run(() -> answers.take(clock.instant(), LEASE)).orElse(null);
    }

    private void send(Parcel parcel) {
        try {
            post.send(writer.write(parcel));
            inOneGo.run(() -> answers.settle(parcel.mail(), clock.instant()));
        } catch (NotTakenException notTaken) {
            if (notTaken.why() == NotTakenException.Why.NO_MAILBOX) {
                inOneGo.run(() -> answers.settle(parcel.mail(), null));
            } else {
                later(parcel);
            }
        } catch (RuntimeException failed) {
            log.warn("An answer to mail {} failed and is tried again", parcel.mail(), failed);
            later(parcel);
        }
    }

    private void later(Parcel parcel) {
        if (parcel.tries() > WAITS.size()) {
            log.warn("An answer to mail {} was tried {} times and is given up", parcel.mail(), parcel.tries());
            inOneGo.run(() -> answers.settle(parcel.mail(), null));
            return;
        }
        var until = clock.instant().plus(WAITS.get(parcel.tries() - 1));
        inOneGo.run(() -> answers.postpone(parcel.mail(), until));
    }
}
