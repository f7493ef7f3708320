package samskap.demo.internal;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The keys under which the sample does what it does: the same each time it is told. */
final class SampleKeys {

    private SampleKeys() {}

    /** Of something that the sample did, such as {@code asking cartons}. */
    static UUID of(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
