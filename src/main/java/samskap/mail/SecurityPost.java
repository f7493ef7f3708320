package samskap.mail;

import java.util.List;
import samskap.identity.PersonId;

/**
 * Tells somebody at once that another way into their account was opened or closed: if it was not them, this is where
 * they learn of it.
 */
public interface SecurityPost {

    /**
     * What there is to know, in the words of whoever gets it.
     *
     * @param preview what a list of mails shows beside the subject
     * @param paragraphs what happened, and what to do if it was not them
     * @param button what the way to do so is called
     * @param path where it leads, from the root
     */
    record Notice(String subject, String preview, List<String> paragraphs, String button, String path) {

        public Notice {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /**
     * Sends it. What happened has happened, whether the mail leaves or not: one that does not leave is written down for
     * administrators. Call it after the commit.
     */
    void tell(PersonId person, Notice notice);
}
