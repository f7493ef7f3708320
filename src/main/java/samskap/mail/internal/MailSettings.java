package samskap.mail.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How mail looks to those who get it.
 *
 * @param from {@code Name <address>}, whom mails come from
 */
@ConfigurationProperties("samskap.mail")
record MailSettings(@Nullable String from) {}
