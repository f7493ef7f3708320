package samskap.platform;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Says where the database is before anybody asks for it: the one that {@code samskap.db.url} names, or else the
 * embedded one in {@code samskap.home}.
 *
 * <p>It has to happen this early because Spring decides about its DataSource, migrations and health from
 * {@code spring.datasource.url}. Somebody who sets that one directly is left alone.
 */
final class DatabaseEnvironmentPostProcessor implements EnvironmentPostProcessor, Ordered {

    private static final String URL = "spring.datasource.url";

    @Override
    public int getOrder() {
        // After application.yaml, which may hold any of the properties read here.
        return ConfigDataEnvironmentPostProcessor.ORDER + 10;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.getProperty(URL, "").isBlank()) {
            String given = environment.getProperty("samskap.db.url", "").strip();
            Map<String, Object> dataSource = given.isEmpty() ? embedded(environment) : external(environment, given);
            environment.getPropertySources().addFirst(new MapPropertySource("samskapDatabase", dataSource));
        }
    }

    private static Map<String, Object> external(ConfigurableEnvironment environment, String url) {
        if (!url.startsWith("jdbc:mariadb:")) {
            throw new DatabaseUnavailableException(
                    "SAMSKAP_DB_URL does not name a MariaDB database: " + url,
                    "Write it like jdbc:mariadb://db.example.com:3306/samskap, or leave it out to use the embedded"
                            + " database.");
        }
        return dataSource(
                DatabaseUrl.withDefaults(url),
                environment.getProperty("samskap.db.user", "samskap"),
                environment.getProperty("samskap.db.password", ""));
    }

    private static Map<String, Object> embedded(ConfigurableEnvironment environment) {
        EmbeddedMariaDb server = EmbeddedMariaDb.shared(settings(environment));
        String name = environment.getProperty("samskap.db.name", "samskap");
        if (environment.getProperty("samskap.db.fresh", Boolean.class, false)) {
            server.createFreshDatabase(name);
        } else {
            server.createDatabase(name);
        }
        return dataSource(server.jdbcUrl(name), server.user(), server.password());
    }

    private static EmbeddedMariaDb.Settings settings(ConfigurableEnvironment environment) {
        return new EmbeddedMariaDb.Settings(
                Path.of(environment.getProperty("samskap.home", ".samskap")),
                environment.getProperty("samskap.db.port", Integer.class, 0),
                environment.getProperty("samskap.db.buffer-pool", "256M"));
    }

    private static Map<String, Object> dataSource(String url, String user, String password) {
        return Map.of(URL, url, "spring.datasource.username", user, "spring.datasource.password", password);
    }
}
