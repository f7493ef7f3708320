package samskap.search.internal;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import samskap.ideas.IdeaId;

/** The index of this node. One thread changes it; any may search. */
final class Index implements Closeable {

    /** What is done with a searcher, while its view of the index is held. */
    interface Work<T> {
        T with(IndexSearcher searcher) throws IOException;
    }

    private static final Logger log = LoggerFactory.getLogger(Index.class);

    private final @Nullable Path folder;
    private final Supplier<Budget> budgets;
    private volatile IndexFiles files;

    private Index(@Nullable Path folder, Supplier<Budget> budgets) {
        this.budgets = budgets;
        this.folder = folder;
        this.files = IndexFiles.open(folder);
    }

    /** In the folder, if there is one and it can be; else in a temporary one. */
    static Index open(@Nullable Path folder) {
        return new Index(folder, () -> Budget.UNLIMITED);
    }

    /** The same, where nobody's question may take longer than this. */
    static Index open(Path folder, Duration most) {
        return new Index(folder, () -> Budget.of(most));
    }

    /** What a question that is asked now may take. */
    Budget budget() {
        return budgets.get();
    }

    /** Where it is kept now. */
    String place() {
        return files.place().toString();
    }

    /**
     * Opens it again, as it was last kept, when an error of the disk has closed it.
     *
     * @return whether that was so
     */
    boolean mend() {
        var broken = files;
        if (!broken.isBroken()) {
            return false;
        }
        log.warn("The search index is opened again after an error of its disk");
        // Another thread may still be closing it; the folder's lock is free when that has ended.
        IOUtils.closeWhileHandlingException(broken.writer());
        files = IndexFiles.open(folder);
        IOUtils.closeWhileHandlingException(broken);
        return true;
    }

    <T> T search(Work<T> work) {
        try {
            var searchers = files.searchers();
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

    /**
     * Puts an idea in as it stands now; only what changed of it and of what is said is made anew.
     *
     * @return whether there is a point of what it says now
     */
    boolean put(Entry entry) {
        var writer = files.writer();
        try {
            var known = search(searcher -> prints(searcher, entry.idea()));
            var own = known.remove(0L);
            var hasPoint = Objects.equals(known.get(IdeaDocuments.POINT_OF_IDEA), IdeaDocuments.pointPrint(entry));
            if (hasPoint) {
                known.remove(IdeaDocuments.POINT_OF_IDEA);
            }
            if (own == null) {
                writer.addDocument(IdeaDocuments.ofIdea(entry));
            } else if (own != IdeaDocuments.print(entry)) {
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
            return hasPoint;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Puts in where an idea lies, by what it says there. */
    void point(Entry entry, float[] point) {
        try {
            var key = key(entry.idea(), IdeaDocuments.POINT_OF_IDEA);
            files.writer().updateDocument(key, IdeaDocuments.ofPoint(entry, point));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Ideas that can be found and have no point, as many at most. */
    Collection<IdeaId> withoutPoint(int most) {
        return search(searcher -> Unpointed.in(searcher.getIndexReader(), most));
    }

    private static Term key(long idea, long message) {
        return new Term(IdeaDocuments.KEY, IdeaDocuments.key(idea, message));
    }

    void remove(long idea) {
        try {
            files.writer().deleteDocuments(new Term(IdeaDocuments.ID, Long.toString(idea)));
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
            files.searchers().maybeRefreshBlocking();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    void clear() {
        try {
            files.writer().deleteAll();
            show();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * Begins to take words that no text has any more off the disk; until then nobody finds them, but they are there.
     *
     * @return ends when they are in no file but those of the last {@link #keep}
     */
    CompletableFuture<Void> sweep() {
        try {
            return files.writer().forceMergeDeletes(false).awaitAsync();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What was said with the last {@link #keep}. */
    Map<String, String> kept() {
        var kept = new HashMap<String, String>();
        var data = files.writer().getLiveCommitData();
        if (data != null) {
            data.forEach(entry -> kept.put(entry.getKey(), entry.getValue()));
        }
        return kept;
    }

    /** Writes to the disk what is there, with a word on how far that is. */
    void keep(Map<String, String> word) {
        var writer = files.writer();
        try {
            writer.setLiveCommitData(word.entrySet());
            writer.commit();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() throws IOException {
        files.close();
    }
}
