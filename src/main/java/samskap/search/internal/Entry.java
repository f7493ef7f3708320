package samskap.search.internal;

import java.util.List;
import java.util.Set;

/**
 * What the index keeps of an idea that stands for itself.
 *
 * @param told the stories of its members, which lead to it
 * @param marks what it can be narrowed by, see {@link Marks}
 */
record Entry(long idea, String title, String story, List<String> told, Set<String> marks, List<Said> said) {

    /** What was said about it that everybody may read. */
    record Said(long message, String body) {}

    /** Changes when anything changes that its messages are indexed with. */
    int print() {
        return title.hashCode() * 31 + marks.hashCode();
    }
}
