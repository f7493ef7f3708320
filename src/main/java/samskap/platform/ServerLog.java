package samskap.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the server said about itself, in a file: this start's and the one before. */
final class ServerLog {

    private ServerLog() {}

    static void rotate(Path log) throws IOException {
        if (Files.exists(log)) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    static DatabaseUnavailableException failure(String what, Path log) {
        return new DatabaseUnavailableException(
                "The embedded database " + what + "." + errors(log),
                "All it said is in " + log + ". Often the disk is full, or a system library is missing.");
    }

    private static String errors(Path log) {
        // It may not be UTF-8: file names and system messages come as they are.
        try (Stream<String> lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
            String errors = lines.filter(line -> line.contains("ERROR") || line.contains("error while loading"))
                    .limit(3)
                    .collect(Collectors.joining(" "));
            return errors.isEmpty() ? "" : " It said: " + errors;
        } catch (IOException unreadable) {
            return "";
        }
    }
}
