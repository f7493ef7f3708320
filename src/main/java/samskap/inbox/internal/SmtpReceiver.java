package samskap.inbox.internal;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.subethamail.smtp.server.SMTPServer;
import samskap.mail.ReplyAddresses;
import samskap.shared.Brand;
import samskap.shared.RateLimits;

/**
 * Takes mail from a mail server that hands it over by SMTP: one that has checked who sends, and for which this is the
 * last stop. It is no mail server for the world.
 */
@Component
class SmtpReceiver implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(SmtpReceiver.class);

    private static final int MOST_RECIPIENTS = 20;

    private final InboxSettings.Smtp settings;
    private final ReplyAddresses addresses;
    private final Receipt receipt;
    private final SslBundles bundles;
    private final RateLimits limits;
    private final Brand brand;
    private @Nullable SMTPServer server;

    SmtpReceiver(
            InboxSettings settings,
            ReplyAddresses addresses,
            Receipt receipt,
            SslBundles bundles,
            RateLimits limits,
            Brand brand) {
        this.settings = settings.smtp();
        this.addresses = addresses;
        this.receipt = receipt;
        this.bundles = bundles;
        this.limits = limits;
        this.brand = brand;
    }

    @Override
    public boolean isAutoStartup() {
        return settings.port() != null;
    }

    @Override
    public synchronized void start() {
        server = server();
        server.start();
        log.info("Takes mail at {}:{}", settings.host(), port());
    }

    private SMTPServer server() {
        var room = new Room(settings.atOnce());
        var builder = SMTPServer.port(settings.port() == null ? 0 : settings.port())
                .bindAddress(address())
                .hostName("localhost")
                .softwareName(brand.name().replaceAll("[^\\x20-\\x7e]", ""))
                .insertReceivedHeaders(false)
                .maxMessageSize((int) settings.maxSize().toBytes())
                .maxConnections(settings.maxConnections())
                .maxRecipients(MOST_RECIPIENTS)
                .connectionTimeoutMs((int) settings.timeout().toMillis())
                .messageHandlerFactory(context -> new SmtpConversation(this::isTaken, receipt, settings, room, limits));
        if (settings.sslBundle() != null) {
            var context = bundles.getBundle(settings.sslBundle()).createSslContext();
            builder.enableTLS().startTlsSocketFactory(context).requireTLS(settings.requireTls());
        }
        return builder.build();
    }

    private InetAddress address() {
        try {
            return InetAddress.getByName(settings.host());
        } catch (UnknownHostException unknown) {
            throw new IllegalArgumentException("samskap.inbox.smtp.host is unknown: " + settings.host(), unknown);
        }
    }

    private boolean isTaken(String recipient) {
        var domain = recipient.substring(recipient.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        return addresses.isOurs(recipient) || settings.domains().contains(domain);
    }

    /** Where it listens. */
    synchronized int port() {
        return server == null ? 0 : server.getPortAllocated();
    }

    /** Whether somebody listens there at present. */
    synchronized boolean isReading() {
        return server != null && server.isRunning();
    }

    @Override
    public synchronized void stop() {
        if (server != null) {
            server.stop();
            server = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return server != null;
    }
}
