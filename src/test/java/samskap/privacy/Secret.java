package samskap.privacy;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import samskap.identity.Person;

/**
 * Words that not everybody may read.
 *
 * @param what it is, for whoever reads that it leaked
 * @param words found nowhere else
 * @param forWhom who may read it; a visitor is null
 */
record Secret(String what, String words, Predicate<@Nullable Person> forWhom) {

    boolean isKeptFrom(@Nullable Person reader) {
        return !forWhom.test(reader);
    }
}
