package samskap.mail;

import java.util.List;

/** Reads what comes in. There is one where the installation says where answers are fetched. */
public interface Incoming {

    /** Whether it looks for mail at present. */
    boolean isReading();

    /** Tries each way that mail comes in on, step by step. */
    List<MailCheck.Found> tried();

    /** Whether a mail server of ours says who sends: else mails are believed by their address and token. */
    default boolean checksSenders() {
        return false;
    }
}
