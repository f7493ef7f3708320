package samskap.inbox.internal;

import org.jspecify.annotations.Nullable;
import samskap.dialogue.MessageId;
import samskap.ideas.IdeaId;
import samskap.identity.PersonId;
import samskap.inbox.Outcome;
import samskap.inbox.Why;

/**
 * How a mail ended.
 *
 * @param detail in words for administrators, from whoever decided; may be empty
 * @param person whom it concerns; null for nobody whom we know
 */
record Settled(
        Outcome outcome,
        @Nullable Why why,
        String detail,
        @Nullable PersonId person,
        @Nullable IdeaId idea,
        @Nullable MessageId message) {

    static Settled as(Outcome outcome) {
        return new Settled(outcome, null, "", null, null, null);
    }

    Settled because(@Nullable Why reason) {
        return new Settled(outcome, reason, detail, person, idea, message);
    }

    /** It waits for a colleague instead. */
    Settled held(Why reason) {
        return new Settled(Outcome.HELD, reason, detail, person, idea, null);
    }

    Settled telling(String words) {
        return new Settled(outcome, why, words, person, idea, message);
    }

    Settled of(@Nullable PersonId whom) {
        return new Settled(outcome, why, detail, whom, idea, message);
    }

    Settled in(@Nullable IdeaId where) {
        return new Settled(outcome, why, detail, person, where, message);
    }

    Settled said(MessageId said) {
        return new Settled(outcome, why, detail, person, idea, said);
    }
}
