package samskap.mail;

import java.time.Instant;

/**
 * A mail that was kept instead of sent.
 *
 * @param number counts from one since the start
 * @param from name and address of the sender
 */
public record KeptMail(long number, String from, Instant sentAt, Mail mail) {}
