package samskap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.springframework.modulith.docs.Documenter.Options;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ModularityTests {

    private static final Path PICTURES = Path.of("docs", "modules");

    private final ApplicationModules modules = ApplicationModules.of(Application.class);

    @Test
    void modules_keep_to_the_dependencies_that_they_declare() {
        modules.verify();
    }

    @Test
    void the_pictures_of_the_modules_are_written_from_the_code() throws IOException {
        var options = Options.defaults().withOutputFolder(PICTURES.toString());
        new Documenter(modules, options).writeModulesAsPlantUml().writeIndividualModulesAsPlantUml();
        try (var pictures = Files.list(PICTURES)) {
            for (var picture : pictures.toList()) {
                Files.write(picture, arrowsInOrder(Files.readAllLines(picture)));
            }
        }
    }

    /** They come in another order each time; in one order a picture changes only when the code does. */
    private static List<String> arrowsInOrder(List<String> lines) {
        var arrows = lines.stream().filter(ModularityTests::isArrow).sorted().iterator();
        return lines.stream().map(line -> isArrow(line) ? arrows.next() : line).toList();
    }

    private static boolean isArrow(String line) {
        return line.startsWith("Rel(");
    }
}
