package samskap.inbox.internal;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import samskap.identity.PersonId;
import samskap.inbox.Outcome;
import samskap.inbox.Why;
import samskap.inbox.internal.Decision.Ask;
import samskap.inbox.internal.Decision.Bounced;
import samskap.inbox.internal.Decision.Checked;
import samskap.inbox.internal.Decision.Draft;
import samskap.inbox.internal.Decision.GiveBack;
import samskap.inbox.internal.Decision.HandOn;
import samskap.inbox.internal.Decision.Hold;
import samskap.inbox.internal.Decision.Post;
import samskap.inbox.internal.Decision.WriteDown;
import samskap.mail.Addressed;
import samskap.mail.ReplyTo;
import samskap.mail.ReplyTo.Purpose;
import samskap.reply.Nature;

/**
 * Decides what is to become of a mail. Nobody's name is put on words unless the mail answers what we wrote to them and
 * comes from their address, or they have said so behind a link that only their mailbox has; no program gets an answer.
 */
final class DecisionPolicy {

    private DecisionPolicy() {}

    static Decision decide(Incoming mail, Facts facts) {
        if (mail.nature() == null) {
            return new WriteDown(Outcome.UNREADABLE, null);
        }
        if (mail.addressed() instanceof Addressed.Valid valid && valid.to().purpose() == Purpose.CHECK) {
            // It is our own, and meant to come back.
            return new Checked(valid.to());
        }
        if (!mail.isByPerson()) {
            return byNature(mail.nature());
        }
        if (mail.fromUs()) {
            return new WriteDown(Outcome.LOOP, null);
        }
        return switch (mail.addressed()) {
            case Addressed.Valid valid -> answering(valid.to(), mail, facts);
            case Addressed.Expired expired -> late(expired.to(), mail, facts);
            case Addressed.Forged forged -> forged(mail, facts);
            case Addressed.None none -> mail.toUs() ? fresh(mail, facts) : new WriteDown(Outcome.NOT_OURS, null);
        };
    }

    private static Decision byNature(Nature nature) {
        return switch (nature) {
            case BOUNCE -> new Bounced();
            case OUT_OF_OFFICE -> new WriteDown(Outcome.OUT_OF_OFFICE, null);
            case AUTO_REPLY -> new WriteDown(Outcome.AUTO_REPLY, null);
            case LIST -> new WriteDown(Outcome.LIST, null);
            case SPAM_MARKED -> new WriteDown(Outcome.SPAM, null);
            case LOOP -> new WriteDown(Outcome.LOOP, null);
            case PERSON -> throw new IllegalArgumentException("A person is no program");
        };
    }

    private static Decision answering(ReplyTo to, Incoming mail, Facts facts) {
        if (to.purpose() == Purpose.BOUNCE) {
            // Only programs write there.
            return new WriteDown(Outcome.AUTO_REPLY, null);
        }
        var writer = facts.writer();
        if (writer == null) {
            return new WriteDown(Outcome.GONE, Why.LEFT);
        }
        var doubt = doubt(mail, facts);
        if (doubt != null) {
            return doubted(doubt, to, facts, doubt == Why.OTHER ? Objects.requireNonNull(facts.known()) : writer);
        }
        if (!facts.admitted()) {
            return new GiveBack(Outcome.GONE, Why.CLOSED, writer, to);
        }
        if (!mail.saysSomething()) {
            return new GiveBack(Outcome.EMPTY, null, writer, to);
        }
        if (!to.goesOn()) {
            return new Draft(writer);
        }
        if (!facts.there()) {
            return new GiveBack(Outcome.GONE, null, writer, to);
        }
        return to.isElsewhere() ? new HandOn(to, writer) : new Post(to, writer);
    }

    /** What speaks against its being from the person whom we wrote to; null for nothing. */
    private static @Nullable Why doubt(Incoming mail, Facts facts) {
        if (facts.sure() != null) {
            return null;
        }
        if (!facts.bySender()) {
            return facts.known() == null ? Why.SENDER : Why.OTHER;
        }
        return mail.checks().speakAgainst() ? Why.AUTHENTICATION : null;
    }

    /** A colleague's word opens the way to the person's own mailbox, and no further. */
    private static Decision doubted(Why doubt, ReplyTo to, Facts facts, PersonId whose) {
        if (!facts.letThrough()) {
            return new Hold(doubt, whose);
        }
        return to.goesOn() ? new Ask(to, doubt, whose) : new Draft(whose);
    }

    private static Decision late(ReplyTo to, Incoming mail, Facts facts) {
        if (facts.holder() == null) {
            return new WriteDown(Outcome.EXPIRED, null);
        }
        var doubt = doubt(mail, facts);
        return doubt == null || facts.letThrough()
                ? new GiveBack(Outcome.EXPIRED, null, facts.holder(), to)
                : new Hold(doubt, facts.holder());
    }

    /** A mail program may have spoilt the address; what a stranger made up is nobody's work. */
    private static Decision forged(Incoming mail, Facts facts) {
        if (facts.known() == null || !facts.admitted()) {
            return new WriteDown(Outcome.FORGED, null);
        }
        return facts.letThrough() ? draft(mail, facts) : new Hold(Why.TOKEN, facts.known());
    }

    private static Decision fresh(Incoming mail, Facts facts) {
        if (mail.from() == null) {
            return new WriteDown(Outcome.UNREADABLE, Why.SENDER);
        }
        if (mail.checks().speakAgainst() && !facts.letThrough()) {
            return new Hold(Why.AUTHENTICATION, facts.known());
        }
        return draft(mail, facts);
    }

    private static Decision draft(Incoming mail, Facts facts) {
        PersonId author = facts.known();
        if (!facts.admitted()) {
            return author == null
                    ? new WriteDown(Outcome.GONE, Why.CLOSED)
                    : new GiveBack(Outcome.GONE, Why.CLOSED, author, null);
        }
        return mail.text().isBlank() && mail.subject().isBlank()
                ? new WriteDown(Outcome.EMPTY, null)
                : new Draft(author);
    }
}
