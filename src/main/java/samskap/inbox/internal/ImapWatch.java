package samskap.inbox.internal;

import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.event.MessageCountAdapter;
import jakarta.mail.event.MessageCountEvent;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Watches one folder for as long as the product runs: the server tells when something has come (IDLE), or is asked now
 * and then where it can't. A line that breaks is opened again, at first soon and then less often.
 *
 * <p>Each waits on a thread of its own, which costs next to nothing. Angus' {@code IdleManager} would do with one
 * thread for all, but it needs the socket channel below an encrypted line, and the JDK does not show that one to
 * libraries any more.
 */
class ImapWatch {

    private static final Logger log = LoggerFactory.getLogger(ImapWatch.class);

    private static final Duration FIRST_WAIT = Duration.ofSeconds(2);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

    private final InboxSettings.Imap settings;
    private final ImapConnection connection;
    private final ImapFolder folder;
    private final ScheduledExecutorService stirring =
            Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());
    private final Thread thread;
    private volatile @Nullable IMAPStore store;
    private volatile boolean reading;

    /** @param believed whose certificates are; null for those that Java knows */
    ImapWatch(InboxSettings.Imap settings, ImapFolder folder, @Nullable SSLContext believed) {
        this.settings = settings;
        this.folder = folder;
        // A line on which we wait is silent for as long as nobody stirs it.
        connection = new ImapConnection(settings, settings.poll().plusMinutes(1), believed);
        thread = Thread.ofVirtual().name("imap " + folder.name()).unstarted(this::watch);
    }

    void start() {
        thread.start();
    }

    void stop() {
        thread.interrupt();
        stirring.shutdownNow();
        close();
    }

    /** Whether the folder is open and nobody waits for a broken line. */
    boolean isReading() {
        return reading;
    }

    private void watch() {
        var wait = FIRST_WAIT;
        while (!isOver()) {
            var began = System.nanoTime();
            try {
                connectAndWatch();
            } catch (MessagingException | RuntimeException broken) {
                if (isOver()) {
                    return;
                }
                log.warn(
                        "The mailbox folder {} can't be read and is tried again: {}",
                        folder.name(),
                        broken.getMessage());
            } catch (Error grave) {
                // One mail that is too much for this machine must not end the reading of all others.
                log.error("Reading the mailbox folder {} failed and is tried again", folder.name(), grave);
            } finally {
                reading = false;
                close();
            }
            wait = Duration.ofNanos(System.nanoTime() - began).compareTo(LONGEST_WAIT) > 0 ? FIRST_WAIT : wait;
            if (!slept(wait)) {
                return;
            }
            wait = wait.multipliedBy(2).compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait.multipliedBy(2);
        }
    }

    private boolean isOver() {
        return Thread.currentThread().isInterrupted() || stirring.isShutdown();
    }

    private void connectAndWatch() throws MessagingException {
        var connected = connection.store();
        store = connected;
        connection.open(connected);
        var opened = (IMAPFolder) connected.getFolder(folder.name());
        opened.open(Folder.READ_WRITE);
        opened.addMessageCountListener(new MessageCountAdapter() {
            @Override
            public void messagesAdded(MessageCountEvent added) {
                // Said before the server began to tell, it would not end our waiting.
                if (!stirring.isShutdown()) {
                    later(() -> stir(opened), Duration.ZERO);
                }
            }
        });
        var idles = connected.hasCapability("IDLE");
        log.info("Reads the mailbox folder {}", folder.name());
        reading = true;
        while (!Thread.currentThread().isInterrupted()) {
            fetch(opened);
            if (idles) {
                idle(opened);
            } else {
                slept(settings.poll());
            }
        }
    }

    /**
     * Until nothing has come while we looked: what the server says of that with its answers to other commands, it does
     * not say again to whoever only waits.
     */
    private void fetch(IMAPFolder opened) throws MessagingException {
        int fetched;
        int before;
        do {
            ask(opened);
            before = opened.getMessageCount();
            fetched = folder.fetch(opened);
        } while (fetched > 0 || opened.getMessageCount() > before);
    }

    /**
     * Until the server says that something has come, or it is time to ask all the same: servers and routers forget a
     * line on which nothing is said for long, some after minutes.
     */
    private void idle(IMAPFolder opened) throws MessagingException {
        var stir = later(() -> stir(opened), settings.poll());
        try {
            opened.idle(true);
        } finally {
            stir.cancel(false);
        }
    }

    private Future<?> later(Runnable act, Duration time) {
        return stirring.schedule(act, time.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static void stir(IMAPFolder opened) {
        try {
            ask(opened);
        } catch (MessagingException broken) {
            // The thread that waits on it notices by itself.
            log.debug("The line is broken", broken);
        }
    }

    /** The server says what is new when it is asked anything. */
    private static void ask(IMAPFolder opened) throws MessagingException {
        opened.doCommand(protocol -> {
            protocol.noop();
            return null;
        });
    }

    private static boolean slept(Duration time) {
        try {
            Thread.sleep(time);
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void close() {
        var open = store;
        store = null;
        if (open != null) {
            try {
                open.close();
            } catch (MessagingException broken) {
                log.debug("It was closed already", broken);
            }
        }
    }
}
