package samskap.inbox.internal;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.convert.DurationUnit;
import org.springframework.util.unit.DataSize;

/**
 * How mail comes in. Without {@code smtp.port} and {@code imap.host} none does.
 *
 * @param smtp where a mail server hands mail over
 * @param imap the mailbox that mail is fetched from
 * @param authservId how our own mail server calls itself in {@code Authentication-Results}: only its word counts, and
 *     nobody's where this is empty
 * @param holdOnFail which of its checks hold a mail for a colleague when they fail: {@code dmarc}, {@code dkim},
 *     {@code spf}
 * @param ownLists the List-Id of group addresses that mail to us comes through
 * @param keep so long mails are kept as they came
 */
@ConfigurationProperties("samskap.inbox")
record InboxSettings(
        @DefaultValue Smtp smtp,
        @DefaultValue Imap imap,
        List<String> authservId,
        @DefaultValue("dmarc") Set<String> holdOnFail,
        @DefaultValue Set<String> ownLists,

        @DefaultValue("30d") @DurationUnit(java.time.temporal.ChronoUnit.DAYS)
        Duration keep) {

    InboxSettings {
        authservId = authservId == null
                ? List.of()
                : authservId.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        holdOnFail = Set.copyOf(holdOnFail);
        ownLists = Set.copyOf(ownLists);
    }

    /** Whether a mail server of ours says who sends. */
    boolean checksSenders() {
        return !authservId.isEmpty();
    }

    /**
     * Where a mail server hands mail over.
     *
     * @param host on which address it listens; this machine alone unless said
     * @param port none for off
     * @param domains mail to any address there is taken; the place's own addresses always are
     * @param atOnce so much may be in memory while it is brought, over all lines
     * @param perSender so many mails from one address are taken in an hour
     * @param reports so many from nobody, as mail servers send them about mails that did not arrive
     * @param sslBundle the certificate for STARTTLS, as {@code spring.ssl.bundle} names it
     * @param requireTls whether whoever doesn't encrypt is sent away
     */
    record Smtp(
            @DefaultValue("127.0.0.1") String host,
            @Nullable Integer port,
            @DefaultValue Set<String> domains,
            @DefaultValue("30MB") DataSize maxSize,
            @DefaultValue("40") int maxConnections,
            @DefaultValue("64MB") DataSize atOnce,
            @DefaultValue("300") int perSender,
            @DefaultValue("5000") int reports,
            @DefaultValue("1m") Duration timeout,
            @Nullable String sslBundle,
            @DefaultValue("false") boolean requireTls) {}

    /**
     * The mailbox that mail is fetched from.
     *
     * @param host none for off
     * @param port that of the security's protocol unless said
     * @param folders read in this order
     * @param afterwards what becomes of a mail there once we have it
     * @param movedTo where it goes then, for {@link Afterwards#MOVE}
     * @param poll so often it is looked at, also where the server tells by itself
     * @param sslBundle which certificates are believed, as {@code spring.ssl.bundle} names them; those that Java knows
     *     where none is named
     */
    record Imap(
            @Nullable String host,
            @Nullable Integer port,
            @DefaultValue("TLS") Security security,
            @DefaultValue("") String user,
            @DefaultValue("") String password,
            @DefaultValue("INBOX") List<String> folders,
            @DefaultValue("SEEN") Afterwards afterwards,
            @DefaultValue("Samskap") String movedTo,
            @DefaultValue("30MB") DataSize maxSize,
            @DefaultValue("1m") Duration poll,
            @Nullable String sslBundle) {

        int portOrUsual() {
            return port != null ? port : security == Security.TLS ? 993 : 143;
        }
    }

    /** How the way to a mailbox is encrypted. */
    enum Security {
        TLS,
        STARTTLS,
        /** For a server on the same machine. */
        NONE
    }

    /** What becomes of a mail in its mailbox. */
    enum Afterwards {
        SEEN,
        MOVE,
        LEAVE
    }
}
