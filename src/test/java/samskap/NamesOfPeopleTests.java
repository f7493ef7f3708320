package samskap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class NamesOfPeopleTests {

    /** Whoever has left is not found, and the sentence had a hole where their name stood. */
    private static final Pattern HOLE =
            Pattern.compile("people(\\(\\))?\\s*\\.find\\([^;]*[nN]ame\\)\\s*\\.orElse\\(\"\"\\)");

    @Test
    void no_page_has_a_hole_where_somebody_has_left() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(file -> file.toString().matches(".*/ui/[^/]*\\.java")))
                    .noneMatch(file -> HOLE.matcher(read(file)).find());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
