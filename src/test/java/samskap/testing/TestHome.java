package samskap.testing;

import java.nio.file.Path;

/** Where the product of {@link ModuleTest} lives: each half of the tests has one of its own. */
public final class TestHome {

    private TestHome() {}

    public static Path path() {
        return Path.of("target/test-home-" + System.getProperty("test.fork", "1"));
    }
}
