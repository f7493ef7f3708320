package samskap.search.internal;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;
import samskap.search.words.Forms;
import samskap.search.words.Tokens;

/** What the files of an index have in them. */
final class Words {

    private Words() {}

    /** Whether a title has this word as the folder was last kept, be it one that nobody finds any more. */
    static boolean ofFiles(Path folder, String word) throws IOException {
        try (var directory = FSDirectory.open(folder);
                var reader = DirectoryReader.open(directory)) {
            return reader.docFreq(new Term(
                            IdeaDocuments.TITLE,
                            Forms.EXACT + Tokens.of(word).getFirst().word()))
                    > 0;
        }
    }
}
