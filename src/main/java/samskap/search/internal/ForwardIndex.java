package samskap.search.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import samskap.search.words.Forms;
import samskap.shared.Language;

/**
 * What each idea says, taken apart, beside the words by which it is found: whoever holds a hundred of them against a
 * text need neither read them from the database nor take them apart again. A segment of the index gives everything that
 * is said in it a number, and each idea the numbers of what it says; what a number stands for is remembered.
 */
final class ForwardIndex {

    private static final String FIELD = "apart";

    /** No word begins with it, nor with what a scene begins with. */
    private static final char LANGUAGE = '!';

    /** What may be said of a text. */
    private sealed interface Part {}

    private record Says(Unit unit) implements Part {}

    private record IsAbout(String scene) implements Part {}

    private record IsIn(Language language) implements Part {}

    private record Place(Object segment, long number) {}

    private static final Cache<Place, Part> BY_NUMBER =
            Caffeine.newBuilder().maximumSize(200_000).build();

    /** Most segments have the same words. */
    private static final Cache<String, Part> BY_NAME =
            Caffeine.newBuilder().maximumSize(100_000).build();

    private final IndexReader reader;
    private final Map<LeafReaderContext, Leaf> leaves = new HashMap<>();
    private final Map<Integer, Told> known = new HashMap<>();

    /** Of a view of an index, for one who reads; what was read is known from then on. */
    ForwardIndex(IndexReader reader) {
        this.reader = reader;
    }

    /** Puts it into an idea's document. */
    static void add(Document document, Told told) {
        told.units().forEach(unit -> add(document, unit.written()));
        told.scenes().forEach(scene -> add(document, scene));
        told.language().ifPresent(language -> add(document, LANGUAGE + language.name()));
    }

    private static void add(Document document, String part) {
        document.add(new SortedSetDocValuesField(FIELD, new BytesRef(part)));
    }

    /** What the idea of this document says. */
    Told told(int document) throws IOException {
        var told = known.get(document);
        if (told == null) {
            told = read(document);
            known.put(document, told);
        }
        return told;
    }

    private Told read(int document) throws IOException {
        var context = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
        var within = document - context.docBase;
        var leaf = leaves.get(context);
        // Lucene reads on, and never back.
        if (leaf == null || leaf.parts().docID() > within) {
            leaf = Leaf.of(context);
            leaves.put(context, leaf);
        }
        return leaf.told(within);
    }

    /** A segment that is read on from where it was. */
    private record Leaf(Object segment, SortedSetDocValues parts) {

        static Leaf of(LeafReaderContext context) throws IOException {
            return new Leaf(
                    context.reader().getCoreCacheHelper().getKey(), DocValues.getSortedSet(context.reader(), FIELD));
        }

        Told told(int document) throws IOException {
            var units = new ArrayList<Unit>();
            var scenes = new HashSet<String>();
            Language language = null;
            if (parts.advanceExact(document)) {
                for (var left = parts.docValueCount(); left > 0; left--) {
                    switch (part(parts.nextOrd())) {
                        case Says says -> units.add(says.unit());
                        case IsAbout about -> scenes.add(about.scene());
                        case IsIn is -> language = is.language();
                    }
                }
            }
            return new Told(List.copyOf(units), scenes, Optional.ofNullable(language));
        }

        private Part part(long number) throws IOException {
            var place = new Place(segment, number);
            var known = BY_NUMBER.getIfPresent(place);
            if (known == null) {
                known = BY_NAME.get(parts.lookupOrd(number).utf8ToString(), Leaf::part);
                BY_NUMBER.put(place, known);
            }
            return known;
        }

        private static Part part(String written) {
            return switch (written.charAt(0)) {
                case LANGUAGE -> new IsIn(Language.valueOf(written.substring(1)));
                case Forms.SCENE -> new IsAbout(written);
                default -> new Says(Unit.read(written));
            };
        }
    }
}
