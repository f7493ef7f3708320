package samskap.testing;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.env.Environment;
import samskap.Application;

/** The product once more, in a process of its own on a test's database: to be killed at work. */
public final class AnotherProcess {

    private AnotherProcess() {}

    /**
     * Starts it; what it writes goes to {@code target/NAME.log}.
     *
     * @param test the settings of the test, whose database it takes
     * @param home a folder of its own
     * @param more environment variables besides
     */
    public static Process start(String name, Environment test, Path home, Map<String, String> more) throws IOException {
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Application.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(new File("target/" + name + ".log"));
        var environment = builder.environment();
        environment.put("SPRING_DATASOURCE_URL", setting(test, "spring.datasource.url"));
        environment.put("SPRING_DATASOURCE_USERNAME", setting(test, "spring.datasource.username"));
        environment.put("SPRING_DATASOURCE_PASSWORD", setting(test, "spring.datasource.password"));
        environment.put("SAMSKAP_HOME", home.toString());
        environment.put("SAMSKAP_DEVMAIL", "true");
        environment.put("VAADIN_PRODUCTIONMODE", "true");
        environment.put("SERVER_PORT", "0");
        environment.putAll(more);
        return builder.start();
    }

    private static String setting(Environment test, String name) {
        return Objects.requireNonNull(test.getProperty(name), name);
    }
}
