package samskap.asking.internal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.asking.AskId;
import samskap.asking.Turn;
import samskap.asking.internal.AskedStore.Cause;

/** Puts a question to somebody whom the governor lets be asked: on their page, and by mail as they want mail. */
@Component
class Putting {

    private final AskedStore asked;
    private final AskMails mails;

    Putting(AskedStore asked, AskMails mails) {
        this.asked = asked;
        this.mails = mails;
    }

    void put(AskId ask, Turn turn, @Nullable Cause cause, Instant now) {
        asked.add(ask, turn, cause).ifPresent(row -> mails.add(row, null, turn.person(), turn.at(), now));
    }
}
