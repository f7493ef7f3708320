package samskap.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.env.MockEnvironment;

@DisplayName("Where the database is")
@ExtendWith(OutputCaptureExtension.class)
class DatabaseEnvironmentPostProcessorTests {

    private final MockEnvironment environment = new MockEnvironment();

    @Test
    @DisplayName("is what the operator says")
    void external() {
        environment
                .withProperty("samskap.db.url", "jdbc:mariadb://db.example.com/samskap")
                .withProperty("samskap.db.user", "ada")
                .withProperty("samskap.db.password", "secret");

        process();

        assertThat(environment.getProperty("spring.datasource.url"))
                .startsWith("jdbc:mariadb://db.example.com/samskap?");
        assertThat(environment.getProperty("spring.datasource.username")).isEqualTo("ada");
        assertThat(environment.getProperty("spring.datasource.password")).isEqualTo("secret");
    }

    @Test
    @DisplayName("stays as it is for somebody who configures Spring's own data source")
    void leftAlone() {
        environment.withProperty("spring.datasource.url", "jdbc:mariadb://own/db");

        process();

        assertThat(environment.getProperty("spring.datasource.url")).isEqualTo("jdbc:mariadb://own/db");
    }

    @Test
    @DisplayName("must be a MariaDB")
    void mustBeMariaDb() {
        environment.withProperty("samskap.db.url", "jdbc:postgresql://db/samskap");

        assertThatExceptionOfType(DatabaseUnavailableException.class)
                .isThrownBy(this::process)
                .withMessageContaining("jdbc:postgresql://db/samskap");
    }

    @Test
    @DisplayName("needs a word when there is no embedded one for the platform")
    void unsupportedPlatform() {
        assertThatExceptionOfType(DatabaseUnavailableException.class)
                .isThrownBy(() -> MariaDbProgram.forPlatform("FreeBSD", "riscv64"))
                .withMessage("There is no embedded database for FreeBSD on riscv64.")
                .satisfies(refusal -> assertThat(refusal.remedy()).contains("SAMSKAP_DB_URL"));
    }

    @Test
    @DisplayName("is explained in a paragraph, not in a stack trace, when it can't be had")
    void explained(@TempDir Path folder, CapturedOutput output) throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        var application = new SpringApplicationBuilder(SpringApplication.class).web(WebApplicationType.NONE);

        assertThatExceptionOfType(DatabaseUnavailableException.class)
                .isThrownBy(() -> application.run("--samskap.home=" + file));

        assertThat(output)
                .contains("APPLICATION FAILED TO START", "can't write to the folder", "SAMSKAP_HOME")
                .doesNotContain("\tat ");
    }

    private void process() {
        new DatabaseEnvironmentPostProcessor().postProcessEnvironment(environment, new SpringApplication());
    }
}
