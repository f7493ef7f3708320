package samskap.api.http;

import java.util.List;

/**
 * Something that stands after the question mark of an address.
 *
 * @param codes what it may be; empty for anything of its kind
 * @param most characters of a text, or the largest number
 */
public record Parameter(String name, Kind kind, List<String> codes, int most, String means) {

    private static final int LONGEST_CODE = 32;
    private static final int LONGEST_CURSOR = 64;

    /** What a parameter is. */
    public enum Kind {
        TEXT,
        /** One of its codes. */
        CODE,
        /** Any of its codes; may be said several times. */
        CODES,
        /** {@code true} or {@code false}. */
        FLAG,
        NUMBER,
        /** Where another page ended. */
        CURSOR
    }

    public static Parameter text(String name, int longest, String means) {
        return new Parameter(name, Kind.TEXT, List.of(), longest, means);
    }

    public static Parameter code(String name, Class<? extends Enum<?>> oneOf, String means) {
        return new Parameter(name, Kind.CODE, Codes.all(oneOf), LONGEST_CODE, means);
    }

    public static Parameter codes(String name, List<String> anyOf, String means) {
        return new Parameter(name, Kind.CODES, List.copyOf(anyOf), LONGEST_CODE, means);
    }

    public static Parameter flag(String name, String means) {
        return new Parameter(name, Kind.FLAG, List.of(), 0, means);
    }

    /** How many there are on a page. */
    public static Parameter limit(int most) {
        return new Parameter("limit", Kind.NUMBER, List.of(), most, "How many to give at most, 1 to " + most + ".");
    }

    public static Parameter after() {
        return new Parameter(
                "after",
                Kind.CURSOR,
                List.of(),
                LONGEST_CURSOR,
                "`next` of the page before. It goes with the same filters and order alone.");
    }
}
