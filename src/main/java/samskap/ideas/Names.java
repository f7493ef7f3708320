package samskap.ideas;

import java.util.List;

/** Several people in a few words. */
public final class Names {

    private static final int MOST = 3;

    private Names() {}

    /** What is said under a key, in the reader's language. */
    public interface Text {

        String of(String key, Object... arguments);
    }

    /** The first ones by name, then how many more there are: "Erik, Hilda, Per and 4 more". */
    public static String inShort(List<String> names, Text text) {
        // Nobody is "one more" who could be named as shortly.
        return names.size() <= MOST + 1
                ? String.join(", ", names)
                : text.of("ideas.names.more", String.join(", ", names.subList(0, MOST)), names.size() - MOST);
    }
}
