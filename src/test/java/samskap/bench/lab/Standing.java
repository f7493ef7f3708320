package samskap.bench.lab;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import samskap.bench.Product;
import samskap.bench.data.Size;

/** A place that is open: its product runs, its pages are there. */
record Standing(Size size, Product product, int port, Path home, int databasePort) implements AutoCloseable {

    Connection database() throws Exception {
        return product.database(home, databasePort, Laboratory.DATABASE);
    }

    void settle() throws IOException, InterruptedException {
        product.settle();
    }

    @Override
    public void close() throws InterruptedException {
        product.close();
    }
}
