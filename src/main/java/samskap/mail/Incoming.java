package samskap.mail;

import java.util.List;

/** Reads what comes in. There is one where the installation says where answers are fetched. */
public interface Incoming {

    /** Whether it looks for mail at present. */
    boolean isReading();

    /** Tries each way that mail comes in on, step by step. */
    List<MailCheck.Found> tried();
}
