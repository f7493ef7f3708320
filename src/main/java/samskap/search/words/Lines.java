package samskap.search.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lists of words that are kept beside the code. A line is an entry; what follows {@code #} explains. */
final class Lines {

    private Lines() {}

    static List<String> of(String file) {
        try (var stream = Lines.class.getResourceAsStream("/samskap/search/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("There is no list " + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
