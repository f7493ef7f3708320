package samskap.search.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.IOUtils;
import samskap.ideas.Likenesses.Near;
import samskap.ideas.Likenesses.Texts;

/**
 * Texts in an index of their own, in memory. The same texts in the same order are always near to each other in the same
 * way: nothing is bounded by time, merging keeps their order, and how rare a word is is counted each time.
 */
final class CollectedTexts implements Texts {

    private static final String NUMBER = "number";

    /** So many are held against a text word by word. */
    private static final int CANDIDATES = 60;

    private static final Comparator<Near> NEAREST =
            Comparator.comparingDouble(Near::likeness).reversed().thenComparingLong(Near::number);

    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final Rarity rarity = Rarity.forgetful();
    private final Map<Long, Told> told = new HashMap<>();
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private boolean changed;

    CollectedTexts() {
        try {
            writer = new IndexWriter(
                    directory,
                    new IndexWriterConfig()
                            .setMergePolicy(new LogDocMergePolicy())
                            .setMergeScheduler(new SerialMergeScheduler()));
            searchers = new SearcherManager(writer, null);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public void put(long number, String text) {
        var lines = Lines.of(text);
        var document = new Document();
        document.add(new StringField(NUMBER, Long.toString(number), Field.Store.YES));
        IdeaDocuments.addWords(document, lines.title(), lines.story());
        try {
            if (told.put(number, Told.of(lines.title(), lines.story())) == null) {
                writer.addDocument(document);
            } else {
                writer.updateDocument(term(number), document);
            }
            changed = true;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public void remove(long number) {
        try {
            if (told.remove(number) != null) {
                writer.deleteDocuments(term(number));
                changed = true;
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Term term(long number) {
        return new Term(NUMBER, Long.toString(number));
    }

    @Override
    public List<Near> near(String text, double least, int most) {
        try {
            if (changed) {
                searchers.maybeRefreshBlocking();
                changed = false;
            }
            var searcher = searchers.acquire();
            try {
                return near(text, searcher, least, most);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private List<Near> near(String text, IndexSearcher searcher, double least, int most) throws IOException {
        var lines = Lines.of(text);
        var asked = Told.of(lines.title(), lines.story());
        var reader = searcher.getIndexReader();
        var weights = new Weights(rarity, reader);
        var query = new Candidates(weights, reader, Budget.UNLIMITED, 1).of(asked.units());
        if (query == null) {
            return List.of();
        }
        var numbers = searcher.storedFields();
        var others = new ArrayList<Long>();
        for (var hit : searcher.search(query, CANDIDATES).scoreDocs) {
            var number = Long.parseLong(numbers.document(hit.doc).get(NUMBER));
            if (told.containsKey(number)) {
                others.add(number);
            }
        }
        return new Comparing(asked, weights)
                .likenesses(others, number -> Objects.requireNonNull(told.get(number)), () -> false).entrySet().stream()
                        .filter(each -> each.getValue() >= least)
                        .map(each -> new Near(each.getKey(), each.getValue()))
                        .sorted(NEAREST)
                        .limit(most)
                        .toList();
    }

    @Override
    public int size() {
        return told.size();
    }

    @Override
    public void close() {
        IOUtils.closeWhileHandlingException(searchers, writer, directory);
    }

    /** A text as it is compared: what stands first says most. */
    private record Lines(String title, String story) {

        static Lines of(String text) {
            var lines = text.strip().split("\\R", 2);
            return new Lines(lines[0], lines.length > 1 ? lines[1] : "");
        }
    }
}
