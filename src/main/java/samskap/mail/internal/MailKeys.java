package samskap.mail.internal;

import org.jspecify.annotations.Nullable;

/** The keys that sign addresses: one signs, several may be accepted. */
interface MailKeys {

    MailKey newest();

    /** Null for one that is gone, or never was. */
    byte @Nullable [] secret(int number);
}
