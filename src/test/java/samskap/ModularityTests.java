package samskap;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.springframework.modulith.docs.Documenter.Options;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ModularityTests {

    private final ApplicationModules modules = ApplicationModules.of(Application.class);

    @Test
    void modules_keep_to_the_dependencies_that_they_declare() {
        modules.verify();
    }

    @Test
    void the_pictures_of_the_modules_are_written_from_the_code() {
        var options =
                Options.defaults().withOutputFolder(Path.of("docs", "modules").toString());
        new Documenter(modules, options).writeModulesAsPlantUml().writeIndividualModulesAsPlantUml();
    }
}
