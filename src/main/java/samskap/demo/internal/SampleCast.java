package samskap.demo.internal;

import java.util.Map;
import java.util.Objects;
import samskap.identity.Person;

/** Whoever plays in the sample, by the keys that its files name them with. */
final class SampleCast {

    private SampleCast() {}

    static Person person(Map<String, Person> cast, String key) {
        return Objects.requireNonNull(cast.get(key), key);
    }
}
