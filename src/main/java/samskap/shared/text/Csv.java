package samskap.shared.text;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Comma-separated values as RFC 4180 has them, which no spreadsheet takes for formulas. */
public final class Csv {

    /** Begins a file, so that spreadsheets read its letters rightly. */
    public static final String BYTE_ORDER = "\uFEFF";

    private Csv() {}

    /** A text as one value: what begins like a formula must not be reckoned by whoever opens the table. */
    public static String quoted(String text) {
        var safe = text.matches("(?s)[=+\\-@\t\r\n].*") ? "'" + text : text;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }

    /** Texts as one line, with its end. */
    public static String line(Stream<String> texts) {
        return texts.map(Csv::quoted).collect(Collectors.joining(",", "", "\r\n"));
    }
}
