package samskap.inbox.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Fetches mail from a mailbox: each folder on a line of its own. */
@Component
class ImapReceiver implements SmartLifecycle {

    private final InboxSettings.Imap settings;
    private final FolderStore places;
    private final Receipt receipt;
    private final Clock clock;
    private final List<ImapWatch> watches = new ArrayList<>();

    ImapReceiver(InboxSettings settings, FolderStore places, Receipt receipt, Clock clock) {
        this.settings = settings.imap();
        this.places = places;
        this.receipt = receipt;
        this.clock = clock;
    }

    @Override
    public boolean isAutoStartup() {
        return settings.host() != null;
    }

    @Override
    public synchronized void start() {
        for (var folder : settings.folders()) {
            var watch = new ImapWatch(settings, new ImapFolder(settings, folder, places, receipt, clock));
            watches.add(watch);
            watch.start();
        }
    }

    @Override
    public synchronized void stop() {
        watches.forEach(ImapWatch::stop);
        watches.clear();
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
