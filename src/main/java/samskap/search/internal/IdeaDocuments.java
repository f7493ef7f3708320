package samskap.search.internal;

import java.util.Collection;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import samskap.ideas.IdeaId;
import samskap.search.words.Forms;

/**
 * An idea and what is said about it, as the index has them: each a document of its own, so that a new word costs one.
 */
final class IdeaDocuments {

    /** The number of the idea, by which its documents are found and replaced. */
    static final String ID = "id";
    /** One document: the idea, or a message of it. */
    static final String KEY = "key";
    /** What can be narrowed by. */
    static final String MARKS = "marks";

    static final String TITLE = "title";
    /** Title and story, with what they mean. */
    static final String IDEA = "idea";
    /** What is said, with the title that it is said of. */
    static final String SAID = "said";
    /** Numbers for each document: idea, message (0 for the idea itself), and what it was made from. */
    static final String IDEA_NUMBER = "idea#";

    static final String MESSAGE_NUMBER = "message#";
    static final String PRINT = "print#";

    /** Where the idea lies, by a model; in a document of its own, which comes later than its words. */
    static final String POINT = "point";

    /** Stands for the number of a message in the document of a point. */
    static final long POINT_OF_IDEA = -1;

    private static final FieldType WORDS = new FieldType();

    static {
        WORDS.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        WORDS.setTokenized(true);
        WORDS.freeze();
    }

    private IdeaDocuments() {}

    static Document ofIdea(Entry entry) {
        var document = document(entry, 0, print(entry));
        addWords(document, entry.title(), entry.story());
        entry.told().forEach(story -> add(document, IDEA, Forms.of(story)));
        ForwardIndex.add(document, Told.of(entry.title(), entry.story()));
        return document;
    }

    /** The words of a text, with what they mean. */
    static void addWords(Document document, String title, String story) {
        add(document, TITLE, Forms.of(title));
        var text = title + "\n" + story;
        add(document, IDEA, Forms.of(text));
        add(document, IDEA, Forms.meanings(text));
    }

    static Document ofMessage(Entry entry, Entry.Said said) {
        var document = document(entry, said.message(), print(entry, said));
        add(document, SAID, Forms.of(said.body()));
        add(document, SAID, Forms.of(entry.title()));
        return document;
    }

    static Document ofPoint(Entry entry, float[] point) {
        var document = new Document();
        document.add(new StringField(ID, Long.toString(entry.idea()), Field.Store.NO));
        document.add(new StringField(KEY, key(entry.idea(), POINT_OF_IDEA), Field.Store.NO));
        document.add(new NumericDocValuesField(IDEA_NUMBER, entry.idea()));
        document.add(new NumericDocValuesField(MESSAGE_NUMBER, POINT_OF_IDEA));
        document.add(new NumericDocValuesField(PRINT, pointPrint(entry)));
        document.add(new KnnFloatVectorField(POINT, point, VectorSimilarityFunction.DOT_PRODUCT));
        return document;
    }

    /** Another one than before when an idea's point would be. */
    static long pointPrint(Entry entry) {
        return (long) entry.title().hashCode() << 32 | entry.story().hashCode() & 0xffffffffL;
    }

    /** Another one than before when an idea's document would be. */
    static long print(Entry entry) {
        return print(entry, entry.story().hashCode() * 31 + entry.told().hashCode());
    }

    /** Another one than before when a message's document would be. */
    static long print(Entry entry, Entry.Said said) {
        return print(entry, said.body().hashCode());
    }

    private static long print(Entry entry, int words) {
        return (long) entry.print() << 32 | words & 0xffffffffL;
    }

    static String key(long idea, long message) {
        return idea + "/" + message;
    }

    /** The documents of ideas themselves. */
    static Query themselves(Collection<IdeaId> ideas) {
        return keys(ideas, 0);
    }

    /** The documents of where ideas lie. */
    static Query pointsOf(Collection<IdeaId> ideas) {
        return keys(ideas, POINT_OF_IDEA);
    }

    private static Query keys(Collection<IdeaId> ideas, long message) {
        return new TermInSetQuery(
                KEY,
                ideas.stream()
                        .map(idea -> new BytesRef(key(idea.value(), message)))
                        .toList());
    }

    private static Document document(Entry entry, long message, long print) {
        var document = new Document();
        document.add(new StringField(ID, Long.toString(entry.idea()), Field.Store.NO));
        document.add(new StringField(KEY, key(entry.idea(), message), Field.Store.NO));
        document.add(new NumericDocValuesField(IDEA_NUMBER, entry.idea()));
        document.add(new NumericDocValuesField(MESSAGE_NUMBER, message));
        document.add(new NumericDocValuesField(PRINT, print));
        entry.marks().forEach(mark -> document.add(new StringField(MARKS, mark, Field.Store.NO)));
        return document;
    }

    private static void add(Document document, String field, List<String> terms) {
        document.add(new Field(field, new TermStream(terms), WORDS));
    }
}
