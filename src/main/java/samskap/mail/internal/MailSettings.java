package samskap.mail.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How mail looks to those who get it, and where their answers go.
 *
 * @param from {@code Name <address>}, whom mails come from
 * @param replies how addresses say what is answered; null for whatever the domain says
 * @param replyDomain of which one mailbox takes everything; null for none
 */
@ConfigurationProperties("samskap.mail")
record MailSettings(
        @Nullable String from,
        @Nullable ReplyMode replies,
        @Nullable String replyDomain) {

    ReplyMode mode() {
        if (replies != null) {
            return replies;
        }
        return replyDomain == null ? ReplyMode.FIXED : ReplyMode.SUBDOMAIN;
    }
}
