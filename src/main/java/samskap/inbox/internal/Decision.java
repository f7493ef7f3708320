package samskap.inbox.internal;

import org.jspecify.annotations.Nullable;
import samskap.identity.PersonId;
import samskap.inbox.Outcome;
import samskap.inbox.Why;
import samskap.mail.ReplyTo;

/** What is to become of a mail. */
sealed interface Decision {

    /** It goes into the dialogue, in the name of somebody of whom it certainly is. */
    record Post(ReplyTo to, PersonId writer) implements Decision {}

    /** It goes to where its answer belongs outside of the dialogue, in the name of somebody of whom it certainly is. */
    record HandOn(ReplyTo to, PersonId writer) implements Decision {}

    /** Somebody is asked, at the address that they have proved, whether it is theirs and to be said. */
    record Ask(ReplyTo to, Why why, PersonId whom) implements Decision {}

    /**
     * It becomes a draft that its author is asked to share.
     *
     * @param author null for somebody whom we don't know
     */
    record Draft(@Nullable PersonId author) implements Decision {}

    /** @param whose answer it would be; null for nobody whom we know */
    record Hold(Why why, @Nullable PersonId whose) implements Decision {}

    /**
     * Its words go back, with what became of it.
     *
     * @param to what it answers; null for nothing of ours
     */
    record GiveBack(
            Outcome outcome,
            @Nullable Why why,
            PersonId writer,
            @Nullable ReplyTo to) implements Decision {}

    /** It is written down, and nothing is done. */
    record WriteDown(Outcome outcome, @Nullable Why why) implements Decision {}

    /** Mails of ours did not arrive. */
    record Bounced() implements Decision {}

    /** Our own mail, which tried whether answers arrive, was answered. */
    record Checked(ReplyTo to) implements Decision {}
}
