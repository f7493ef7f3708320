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
        /** An answer comes back to us. */
        ANSWER;

        /** The word for translation keys. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
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
    record Found(Step step, Outcome outcome, String words) {}

    /** Tries it now; takes some seconds where a server does not answer. Sends a mail to ourselves. */
    List<Found> run(Person admin);

    /** Whether the answer to the last try has come back; empty where nothing fetches answers. */
    Optional<Outcome> answer(Person admin);

    /** Our own mail came back: whoever reads what comes in says so, with what its address says. */
    void arrived(ReplyTo to);
}
