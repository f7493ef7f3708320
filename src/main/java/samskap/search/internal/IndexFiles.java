package samskap.search.internal;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An index's files, open to be written and searched. */
record IndexFiles(Directory directory, IndexWriter writer, SearcherManager searchers) implements Closeable {

    private static final Logger log = LoggerFactory.getLogger(IndexFiles.class);
    private static final double BUFFER_MB = 48;

    /** In the folder; in memory where there is none, or where another process has it, or nothing can be written. */
    static IndexFiles open(@Nullable Path folder) {
        if (folder != null) {
            try {
                return in(FSDirectory.open(folder));
            } catch (IOException | RuntimeException unusable) {
                log.warn("The search index is kept in memory: {}", unusable.toString());
            }
        }
        try {
            return in(new ByteBuffersDirectory());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static IndexFiles in(Directory directory) throws IOException {
        try {
            return readOrMadeAnew(directory);
        } catch (IOException | RuntimeException unusable) {
            IOUtils.closeWhileHandlingException(directory);
            throw unusable;
        }
    }

    /** Everything in it can be read from the database again: what can't be read here need not be understood. */
    private static IndexFiles readOrMadeAnew(Directory directory) throws IOException {
        try {
            return read(directory);
        } catch (LockObtainFailedException another) {
            throw another;
        } catch (IOException | RuntimeException unreadable) {
            if (Thread.currentThread().isInterrupted()) {
                throw unreadable;
            }
            log.warn("The search index can't be read and is made anew: {}", unreadable.toString());
            empty(directory);
            return read(directory);
        }
    }

    private static IndexFiles read(Directory directory) throws IOException {
        var writer = new IndexWriter(directory, config());
        try {
            return new IndexFiles(directory, writer, new SearcherManager(writer, null));
        } catch (IOException | RuntimeException unreadable) {
            IOUtils.closeWhileHandlingException(writer);
            throw unreadable;
        }
    }

    private static IndexWriterConfig config() {
        var scheduler = new ConcurrentMergeScheduler();
        scheduler.setMaxMergesAndThreads(3, 1);
        return new IndexWriterConfig(null)
                .setMergeScheduler(scheduler)
                // One text that was taken away among thousands is swept out too.
                .setMergePolicy(new TieredMergePolicy().setForceMergeDeletesPctAllowed(0))
                .setRAMBufferSizeMB(BUFFER_MB)
                .setCommitOnClose(false);
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

    @Override
    public void close() throws IOException {
        IOUtils.close(searchers, writer, directory);
    }
}
