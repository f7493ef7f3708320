package samskap.platform;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/** The one line that a person who has started Samskap waits for. */
final class ReadyAnnouncement implements ApplicationListener<ApplicationReadyEvent> {

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        Environment environment = ready.getApplicationContext().getEnvironment();
        String port = environment.getProperty("local.server.port");
        if (port != null) {
            // Not a log line: it is shown even where only warnings are.
            System.out.printf(Locale.ROOT, "Samskap is ready at %s (%.1f s)%n", address(environment, port), seconds());
        }
    }

    private static String address(Environment environment, String port) {
        return "http://localhost:" + port + environment.getProperty("server.servlet.context-path", "");
    }

    private static double seconds() {
        return ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0;
    }
}
