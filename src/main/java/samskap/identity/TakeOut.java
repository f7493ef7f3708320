package samskap.identity;

import java.io.IOException;
import java.io.OutputStream;

/** Everything that is kept about somebody, for themselves. */
public interface TakeOut {

    /** Writes a ZIP archive: a page to read, and every section as JSON for other programs. */
    void write(Person self, OutputStream out) throws IOException;
}
