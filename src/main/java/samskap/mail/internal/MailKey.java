package samskap.mail.internal;

/**
 * Signs the addresses that take answers.
 *
 * @param number from 1 to 255, which such an address says
 */
record MailKey(int number, byte[] secret) {}
