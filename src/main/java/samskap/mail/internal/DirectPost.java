package samskap.mail.internal;

import samskap.mail.Mail;

/** Sends while somebody waits for it. Whether it left is written down, never what it says: there are secrets in it. */
@FunctionalInterface
interface DirectPost {

    /** What such a mail is. */
    enum Kind {
        CODE,
        INVITATION,
        MOVED,
        SECURITY
    }

    /** @throws samskap.mail.NotTakenException as {@link samskap.mail.Post#send} */
    void send(Kind kind, Mail mail);
}
