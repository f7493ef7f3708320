package samskap.search.internal;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MergePolicy;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An index's files, open to be written and searched.
 *
 * @param temporary whether they go when they are closed
 */
record IndexFiles(FSDirectory directory, IndexWriter writer, SearcherManager searchers, boolean temporary)
        implements Closeable {

    private static final Logger log = LoggerFactory.getLogger(IndexFiles.class);
    private static final double BUFFER_MB = 48;
    private static final double SEGMENTS_PER_TIER = 4;
    /** Segments of less count as if they had as much; a process writes as much in a tenth of a second. */
    private static final double FLOOR_MB = 2;

    /**
     * In the folder; where another process has it, nothing can be written there or none is named, in a temporary one
     * that goes when it is closed.
     *
     * @throws UncheckedIOException when there is no disk to write to at all
     */
    static IndexFiles open(@Nullable Path folder) {
        if (folder != null) {
            try {
                return in(FSDirectory.open(folder), false);
            } catch (IOException | RuntimeException unusable) {
                log.warn(
                        "The search index can't be kept in {} and is made anew at each start, in a temporary folder: {}",
                        folder,
                        unusable.toString());
            }
        }
        try {
            return in(FSDirectory.open(TemporaryFolder.make()), true);
        } catch (IOException nowhere) {
            throw new UncheckedIOException(
                    "The search index needs a folder that can be written: name one in SAMSKAP_SEARCH_FOLDER", nowhere);
        }
    }

    private static IndexFiles in(FSDirectory directory, boolean temporary) throws IOException {
        try {
            return readOrMadeAnew(directory, temporary);
        } catch (IOException | RuntimeException unusable) {
            IOUtils.closeWhileHandlingException(directory);
            throw unusable;
        }
    }

    /** Everything in it can be read from the database again: what can't be read here need not be understood. */
    private static IndexFiles readOrMadeAnew(FSDirectory directory, boolean temporary) throws IOException {
        try {
            return read(directory, temporary);
        } catch (LockObtainFailedException another) {
            throw another;
        } catch (IOException | RuntimeException unreadable) {
            if (Thread.currentThread().isInterrupted()) {
                throw unreadable;
            }
            log.warn("The search index can't be read and is made anew: {}", unreadable.toString());
            empty(directory);
            return read(directory, temporary);
        }
    }

    private static IndexFiles read(FSDirectory directory, boolean temporary) throws IOException {
        var writer = new IndexWriter(directory, config());
        try {
            return new IndexFiles(directory, writer, new SearcherManager(writer, null), temporary);
        } catch (IOException | RuntimeException unreadable) {
            IOUtils.closeWhileHandlingException(writer);
            throw unreadable;
        }
    }

    private static IndexWriterConfig config() {
        var scheduler = new ConcurrentMergeScheduler();
        scheduler.setMaxMergesAndThreads(3, 1);
        return new IndexWriterConfig(null)
                .setCodec(new IndexCodec())
                .setMergeScheduler(scheduler)
                .setMergePolicy(merging())
                .setRAMBufferSizeMB(BUFFER_MB)
                .setCommitOnClose(false);
    }

    /** Read far more often than written: what asks for a word pays for each segment. */
    private static MergePolicy merging() {
        return new TieredMergePolicy()
                .setSegmentsPerTier(SEGMENTS_PER_TIER)
                // Else each idea that is shared would have all of a small place's index written anew.
                .setFloorSegmentMB(FLOOR_MB)
                // One text that was taken away among thousands is swept out too.
                .setForceMergeDeletesPctAllowed(0);
    }

    /** Leaves alone what is no index's, should somebody have named a folder that has more in it. */
    private static void empty(Directory directory) throws IOException {
        try (var _ = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            for (var file : directory.listAll()) {
                if (file.startsWith(IndexFileNames.SEGMENTS)
                        || file.startsWith(IndexFileNames.PENDING_SEGMENTS)
                        || IndexFileNames.CODEC_FILE_PATTERN.matcher(file).matches()) {
                    directory.deleteFile(file);
                }
            }
        }
    }

    /**
     * Whether the disk failed while something was written: Lucene writes nothing more then, also when it is well again.
     */
    boolean isBroken() {
        return writer.getTragicException() != null;
    }

    /** Where they are. */
    Path place() {
        return directory.getDirectory();
    }

    @Override
    public void close() throws IOException {
        var place = place();
        IOUtils.close(searchers, writer, directory);
        if (temporary) {
            TemporaryFolder.remove(place);
        }
    }
}
