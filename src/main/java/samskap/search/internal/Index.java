package samskap.search.internal;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The index of this node. One thread changes it; any may search. */
final class Index implements Closeable {

    /** What is done with a searcher, while its view of the index is held. */
    interface Work<T> {
        T with(IndexSearcher searcher) throws IOException;
    }

    private static final Logger log = LoggerFactory.getLogger(Index.class);
    private static final double BUFFER_MB = 48;

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    private Index(Directory directory, IndexWriter writer) throws IOException {
        this.directory = directory;
        this.writer = writer;
        this.searchers = new SearcherManager(writer, null);
    }

    /** In the folder; in memory where there is none, or where another process has it, or nothing can be written. */
    static Index open(@Nullable Path folder) {
        if (folder != null) {
            try {
                return in(FSDirectory.open(folder));
            } catch (IOException unusable) {
                log.warn("The search index is kept in memory: {}", unusable.toString());
            }
        }
        try {
            return in(new ByteBuffersDirectory());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Index in(Directory directory) throws IOException {
        return new Index(directory, writer(directory, IndexWriterConfig.OpenMode.CREATE_OR_APPEND));
    }

    private static IndexWriter writer(Directory directory, IndexWriterConfig.OpenMode mode) throws IOException {
        var merging = new ConcurrentMergeScheduler();
        merging.setMaxMergesAndThreads(3, 1);
        var config = config(mode).setMergeScheduler(merging);
        try {
            return new IndexWriter(directory, config);
        } catch (CorruptIndexException | IndexFormatTooOldException | IndexFormatTooNewException unreadable) {
            log.warn("The search index can't be read and is made anew: {}", unreadable.toString());
            return new IndexWriter(directory, config(mode).setOpenMode(IndexWriterConfig.OpenMode.CREATE));
        }
    }

    private static IndexWriterConfig config(IndexWriterConfig.OpenMode mode) {
        return new IndexWriterConfig(null)
                .setOpenMode(mode)
                .setRAMBufferSizeMB(BUFFER_MB)
                .setCommitOnClose(false);
    }

    <T> T search(Work<T> work) {
        try {
            var searcher = searchers.acquire();
            try {
                return work.with(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Puts an idea in as it stands now; of what is said, only what changed is made anew. */
    void put(Entry entry) {
        try {
            var known = search(searcher -> prints(searcher, entry.idea()));
            if (known.remove(0L) == null) {
                writer.addDocument(IdeaDocuments.ofIdea(entry));
            } else {
                writer.updateDocument(key(entry.idea(), 0), IdeaDocuments.ofIdea(entry));
            }
            for (var said : entry.said()) {
                var print = known.remove(said.message());
                if (print == null) {
                    writer.addDocument(IdeaDocuments.ofMessage(entry, said));
                } else if (print != IdeaDocuments.print(entry, said)) {
                    writer.updateDocument(key(entry.idea(), said.message()), IdeaDocuments.ofMessage(entry, said));
                }
            }
            for (var gone : known.keySet()) {
                writer.deleteDocuments(key(entry.idea(), gone));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Term key(long idea, long message) {
        return new Term(IdeaDocuments.KEY, IdeaDocuments.key(idea, message));
    }

    void remove(long idea) {
        try {
            writer.deleteDocuments(new Term(IdeaDocuments.ID, Long.toString(idea)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Each document that there is of an idea, by the number of its message, with what it was made from. */
    private static Map<Long, Long> prints(IndexSearcher searcher, long idea) throws IOException {
        var prints = new HashMap<Long, Long>();
        var term = new Term(IdeaDocuments.ID, Long.toString(idea));
        for (var leaf : searcher.getIndexReader().leaves()) {
            LeafReader reader = leaf.reader();
            var postings = reader.postings(term, PostingsEnum.NONE);
            if (postings == null) {
                continue;
            }
            NumericDocValues messages = reader.getNumericDocValues(IdeaDocuments.MESSAGE_NUMBER);
            NumericDocValues made = reader.getNumericDocValues(IdeaDocuments.PRINT);
            var live = reader.getLiveDocs();
            for (var doc = postings.nextDoc(); doc != PostingsEnum.NO_MORE_DOCS; doc = postings.nextDoc()) {
                if ((live == null || live.get(doc)) && messages.advanceExact(doc) && made.advanceExact(doc)) {
                    prints.put(messages.longValue(), made.longValue());
                }
            }
        }
        return prints;
    }

    /** Everything put in until now is found from now on. */
    void show() {
        try {
            searchers.maybeRefreshBlocking();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    void clear() {
        try {
            writer.deleteAll();
            show();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Takes words that no text has any more off the disk; until then nobody finds them, but they are there. */
    void sweep() {
        try {
            writer.forceMergeDeletes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What was said with the last {@link #keep}. */
    Map<String, String> kept() {
        var kept = new HashMap<String, String>();
        var data = writer.getLiveCommitData();
        if (data != null) {
            data.forEach(entry -> kept.put(entry.getKey(), entry.getValue()));
        }
        return kept;
    }

    /** Writes to the disk what is there, with a word on how far that is. */
    void keep(Map<String, String> word) {
        try {
            writer.setLiveCommitData(word.entrySet());
            writer.commit();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        writer.close();
        directory.close();
    }
}
