package samskap.demo.internal;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** What a demo starts with unless somebody says otherwise: Nordkök's name and journey, and mails that can be read. */
final class DemoDefaults implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.getProperty("samskap.demo", Boolean.class, false)) {
            var defaults = Map.<String, Object>of(
                    "samskap.name",
                    "Nordkök",
                    "samskap.journey",
                    "demo",
                    "samskap.dev-mail",
                    "true",
                    // Whoever looks around at night sees what comes.
                    "samskap.mail.quiet",
                    "false",
                    "samskap.mail.replies",
                    "plus");
            environment.getPropertySources().addLast(new MapPropertySource("samskapDemo", defaults));
        }
    }
}
