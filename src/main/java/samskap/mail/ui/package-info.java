/** The page where mails can be read that were not sent. */
@org.jspecify.annotations.NullMarked
package samskap.mail.ui;
