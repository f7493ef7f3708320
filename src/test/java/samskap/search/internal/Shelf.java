package samskap.search.internal;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import samskap.ideas.IdeaId;

/** An index of a few texts, for tests of what is found in one. */
final class Shelf implements Closeable {

    final Index index = Index.open(null);

    /** An idea with this title, and what is said of it. */
    Shelf with(long id, String title, String... said) {
        index.put(new Entry(
                id,
                title,
                "",
                List.of(),
                Set.of(),
                IntStream.range(0, said.length)
                        .mapToObj(n -> new Entry.Said(id * 1_000 + n, said[n]))
                        .toList()));
        return this;
    }

    Shelf shown() {
        index.show();
        return this;
    }

    Map<IdeaId, Hit> found(String words, int most) {
        return index.search(searcher -> Searching.found(searcher, words, query -> query, most));
    }

    List<Asked> asked(String words) {
        return asked(words, () -> false);
    }

    List<Asked> asked(String words, Budget budget) {
        return index.search(searcher -> Question.of(words, new Vocabulary(searcher.getIndexReader(), budget)));
    }

    @Override
    public void close() throws IOException {
        index.close();
    }
}
