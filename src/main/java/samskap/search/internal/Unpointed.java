package samskap.search.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.DocIdSetIterator;
import samskap.ideas.IdeaId;

/** Ideas of an index that have no point. */
final class Unpointed {

    private Unpointed() {}

    static Collection<IdeaId> in(IndexReader reader, int most) throws IOException {
        var pointed = LongStream.builder();
        each(reader, IdeaDocuments.POINT_OF_IDEA, pointed);
        var known = pointed.build().sorted().toArray();
        var without = new ArrayList<IdeaId>();
        each(reader, 0, idea -> {
            if (without.size() < most && Arrays.binarySearch(known, idea) < 0) {
                without.add(new IdeaId(idea));
            }
        });
        return without;
    }

    /** The idea of each document of this number that is still there. */
    private static void each(IndexReader reader, long number, LongConsumer taken) throws IOException {
        for (var leaf : reader.leaves()) {
            var messages = DocValues.getNumeric(leaf.reader(), IdeaDocuments.MESSAGE_NUMBER);
            var ideas = DocValues.getNumeric(leaf.reader(), IdeaDocuments.IDEA_NUMBER);
            var live = leaf.reader().getLiveDocs();
            for (var doc = messages.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = messages.nextDoc()) {
                if (messages.longValue() == number && (live == null || live.get(doc)) && ideas.advanceExact(doc)) {
                    taken.accept(ideas.longValue());
                }
            }
        }
    }
}
