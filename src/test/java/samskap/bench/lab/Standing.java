package samskap.bench.lab;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import samskap.bench.Product;
import samskap.bench.data.Size;

/** A place that is open: its product runs, its pages are there. */
record Standing(Size size, Product product, int port, Path home, int databasePort) implements AutoCloseable {

    private static final Duration LOOK = Duration.ofSeconds(1);

    Connection database() throws Exception {
        return product.database(home, databasePort, Laboratory.DATABASE);
    }

    /** Waits until its index has read every idea, and it has nothing else to do by itself. */
    void settle() throws IOException, InterruptedException {
        while (!metrics().contains("samskap_search_complete 1")) {
            Thread.sleep(LOOK);
        }
        product.rest();
    }

    private String metrics() throws IOException {
        var address = URI.create("http://localhost:" + port + "/actuator/prometheus");
        try (var answer = address.toURL().openStream()) {
            return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() throws InterruptedException {
        product.close();
    }
}
