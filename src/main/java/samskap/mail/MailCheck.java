package samskap.mail;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import samskap.identity.Person;

/** Tries whether mail leaves and answers arrive, step by step, for whoever sets the place up. */
public interface MailCheck {

    enum Step {
        /** The mail server's name leads to a machine. */
        NAME,
        /** It answers there. */
        CONNECT,
        /** What is said is read by nobody on the way. */
        ENCRYPT,
        /** It knows us. */
        LOGIN,
        /** It takes a mail. */
        SEND,
        /** The server of the mailbox that answers are fetched from has a name that leads to a machine. */
        MAILBOX_NAME,
        /** It answers there. */
        MAILBOX_CONNECT,
        /** What it tells us is read by nobody on the way. */
        MAILBOX_ENCRYPT,
        /** It lets us in. */
        MAILBOX_LOGIN,
        /** The folders are there. */
        MAILBOX_FOLDER,
        /** We take mail that a mail server hands over. */
        HANDOVER,
        /** An answer comes back to us. */
        ANSWER;

        /** The word for translation keys. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    enum Outcome {
        WELL,
        FAILED,
        /** Not asked for, or an earlier step failed. */
        SKIPPED,
        /** Our own mail is on its way back. */
        WAITING;

        /** The word for translation keys. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param words what was met: an address, the server's own words; may be empty */
    record Found(Step step, Outcome outcome, String words) {

        public static Found well(Step step, String words) {
            return new Found(step, Outcome.WELL, words);
        }

        public static Found failed(Step step, String words) {
            return new Found(step, Outcome.FAILED, words);
        }

        public static Found skipped(Step step) {
            return new Found(step, Outcome.SKIPPED, "");
        }
    }

    /**
     * Tries it now; takes some seconds where a server does not answer. First the way out, then the way in, then a mail
     * to ourselves that takes both.
     */
    List<Found> run(Person admin);

    /** Whether our last mail has come back; failed when it should have. Empty where nothing fetches answers. */
    Optional<Outcome> answer(Person admin);

    /** Our own mail came back: whoever reads what comes in says so, with what its address says. */
    void arrived(ReplyTo to);
}
