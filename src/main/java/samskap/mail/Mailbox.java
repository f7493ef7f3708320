package samskap.mail;

import java.util.List;
import java.util.Optional;

/** The mails that were kept instead of sent. Exists only where no mail leaves: in a demo and in development. */
public interface Mailbox {

    /** How many are kept. */
    int MOST = 200;

    /** The latest first. */
    List<KeptMail> latest();

    Optional<KeptMail> find(long number);
}
