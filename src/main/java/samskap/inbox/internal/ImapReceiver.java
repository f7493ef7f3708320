package samskap.inbox.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Fetches mail from a mailbox: each folder on a line of its own. */
@Component
class ImapReceiver implements SmartLifecycle {

    private final InboxSettings settings;
    private final FolderStore places;
    private final Receipt receipt;
    private final SslBundles bundles;
    private final Clock clock;
    private final List<ImapWatch> watches = new ArrayList<>();

    ImapReceiver(InboxSettings settings, FolderStore places, Receipt receipt, SslBundles bundles, Clock clock) {
        this.settings = settings;
        this.places = places;
        this.receipt = receipt;
        this.bundles = bundles;
        this.clock = clock;
    }

    @Override
    public boolean isAutoStartup() {
        return settings.imap().host() != null;
    }

    @Override
    public synchronized void start() {
        for (var folder : settings.imap().folders()) {
            var reader = new ImapFolder(settings, folder, places, receipt, clock);
            var watch = new ImapWatch(settings.imap(), reader, believed());
            watches.add(watch);
            watch.start();
        }
    }

    @Override
    public synchronized void stop() {
        watches.forEach(ImapWatch::stop);
        watches.clear();
    }

    /** Whose certificates are believed; null for those that Java knows. */
    @Nullable
    SSLContext believed() {
        var bundle = settings.imap().sslBundle();
        return bundle == null ? null : bundles.getBundle(bundle).createSslContext();
    }

    /** Whether every folder is read at present. */
    synchronized boolean isReading() {
        return !watches.isEmpty() && watches.stream().allMatch(ImapWatch::isReading);
    }

    @Override
    public synchronized boolean isRunning() {
        return !watches.isEmpty();
    }
}
