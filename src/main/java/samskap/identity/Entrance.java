package samskap.identity;

import org.jspecify.annotations.Nullable;

/**
 * Who may come in and see what is said here. The one place that decides it: every page and every other address asks
 * before it answers, and what does not ask is closed.
 */
public interface Entrance {

    /** Whether everybody may come in, known or not. */
    boolean isOpen();

    /** @param visitor null for somebody whom we don't know */
    boolean admits(@Nullable Person visitor);

    /** Whether somebody whom we don't know yet may come in once they have proved that they have this address. */
    boolean admitsNewcomer(EmailAddress address);
}
