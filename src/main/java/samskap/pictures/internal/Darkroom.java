package samskap.pictures.internal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.identity.PersonId;
import samskap.pictures.Picture;
import samskap.pictures.PictureId;
import samskap.pictures.Pictures;

/**
 * Where files become pictures: one at a time and on a thread of its own, so that whatever is sent costs the memory of
 * one picture and keeps no request waiting on a processor. What waits its turn lies on the disk.
 */
@Component
class Darkroom {

    static final int MOST_BYTES = Pictures.MOST_MEGABYTES * 1_000_000;

    /** Whoever comes when so many wait is asked to come again in a moment. */
    private static final int MOST_WAITING = 40;

    /** Of all who have not said who they are, together: nobody fills the disk without a name. */
    private static final int MOST_OF_UNKNOWN = 1_000;

    private static final String SENT = "samskap-picture-";
    private static final Duration SURELY_DONE = Duration.ofHours(1);

    private final PictureStore store;
    private final PictureFiles files;
    private final Clock clock;
    private final Semaphore room = new Semaphore(MOST_WAITING);
    private final ExecutorService worker = Executors.newSingleThreadExecutor(Thread.ofPlatform()
            .daemon()
            .name("darkroom")
            .priority(Thread.MIN_PRIORITY)
            .factory());

    Darkroom(PictureStore store, PictureFiles files, Clock clock) {
        this.store = store;
        this.files = files;
        this.clock = clock;
    }

    /**
     * Takes a file in as it comes.
     *
     * @param announced how many bytes the sender speaks of, negative when they do not say
     * @throws samskap.shared.Refusal when it is too long; whatever was written by then is gone
     */
    Path receive(InputStream in, long announced) throws IOException {
        if (announced > MOST_BYTES) {
            throw tooBig();
        }
        var file = Files.createTempFile(SENT, ".sent");
        try (var out = Files.newOutputStream(file)) {
            var taken = 0L;
            var buffer = new byte[1 << 14];
            for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                taken += read;
                if (taken > MOST_BYTES) {
                    throw tooBig();
                }
                out.write(buffer, 0, read);
            }
            return file;
        } catch (IOException | RuntimeException stopped) {
            Files.deleteIfExists(file);
            throw stopped;
        }
    }

    private static RuntimeException tooBig() {
        return Refused.because("tooBig", Pictures.MOST_MEGABYTES);
    }

    /**
     * Makes a picture of it when its turn comes; the file is gone afterwards.
     *
     * @param draft the key of what somebody writes
     * @return the picture, or the {@link samskap.shared.Refusal} why there is none
     */
    CompletableFuture<Picture> develop(Path file, UUID draft, @Nullable PersonId person) {
        var full = person == null && store.ofUnknown(MOST_OF_UNKNOWN) == MOST_OF_UNKNOWN;
        if (full || !room.tryAcquire()) {
            remove(file);
            return CompletableFuture.failedFuture(Refused.because(full ? "full" : "busy"));
        }
        return CompletableFuture.supplyAsync(() -> keep(Print.of(file), draft, person), worker)
                .whenComplete((picture, failure) -> {
                    room.release();
                    remove(file);
                });
    }

    /** Keeps what was developed. First of all its row: a file that nothing tells of would stay for ever. */
    Picture keep(Print print, UUID draft, @Nullable PersonId person) {
        var id = PictureId.random();
        store.add(id, draft, person, print, clock.instant());
        print.files().forEach((size, bytes) -> files.keep(FileNames.of(id, size), bytes, "image/" + print.format()));
        return new Picture(id, "", print.width(), print.height());
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }

    /** What a process left that was killed at work. */
    @PostConstruct
    void cleanUp() throws IOException {
        var before = FileTime.from(clock.instant().minus(SURELY_DONE));
        try (var left = Files.newDirectoryStream(Path.of(System.getProperty("java.io.tmpdir")), SENT + "*.sent")) {
            for (var file : left) {
                if (Files.getLastModifiedTime(file).compareTo(before) < 0) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    @PreDestroy
    void close() {
        worker.shutdownNow();
    }
}
