package samskap.reply.words;

import org.jspecify.annotations.Nullable;

/** A field of a header that is repeated in a text: "From: Anna Berg". */
enum Field {
    FROM("from"),
    SENT("sent"),
    TO("to"),
    SUBJECT("subject"),
    OTHER("other");

    private static final int LONGEST_NAME = 24;
    private static final Field[] ALL = values();

    private final Phrases names;

    Field(String section) {
        names = Phrases.of(section);
    }

    /** The field that a folded line is, if it is one. */
    static @Nullable Field of(String folded) {
        var name = name(folded);
        if (name.isEmpty()) {
            return null;
        }
        for (var field : ALL) {
            if (field.names.matches(name)) {
                return field;
            }
        }
        return null;
    }

    /** Whether folded words are its name, with nothing behind it. */
    boolean isNamed(String folded) {
        return names.matches(folded.endsWith(":") ? folded.substring(0, folded.length() - 1) : folded);
    }

    /** What stands before a colon near the beginning of a line, empty when it is too long for a field's name. */
    static String name(String folded) {
        var colon = folded.indexOf(':');
        return colon <= 0 || colon > LONGEST_NAME
                ? ""
                : folded.substring(0, colon).strip();
    }
}
