package samskap.bench.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** Earlier runs, a file each, so that a change can be held against what was before it. */
final class Kept {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path folder;

    Kept(Path folder) {
        this.folder = folder;
    }

    Optional<Results> last() throws IOException {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .max(Path::compareTo)
                    .map(file -> JSON.readValue(file.toFile(), Results.class));
        }
    }

    void keep(Results results) throws IOException {
        var name = results.at().truncatedTo(ChronoUnit.SECONDS).toString().replace(":", "");
        JSON.writerWithDefaultPrettyPrinter()
                .writeValue(
                        Files.createDirectories(folder).resolve(name + ".json").toFile(), results);
    }
}
