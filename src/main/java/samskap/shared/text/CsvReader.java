package samskap.shared.text;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads comma-separated values as RFC 4180 has them, and as spreadsheets write them: with semicolons where a comma
 * stands in numbers, with any end of a line, with a byte-order mark. No more than one row is in memory.
 */
public final class CsvReader {

    /** No row of a table that people keep is longer; what is has a quote that nobody closed. */
    private static final int LONGEST_ROW = 100_000;

    private static final int END = -1;

    private static final int BUFFER = 8_192;

    private final Reader in;
    private final int separator;
    /** What was read and not looked at yet: asking the reader for each letter takes longer than all the rest. */
    private final char[] ahead = new char[BUFFER];

    private int at;
    private int end;
    private int lines = 1;
    private int began;
    private int letters;

    /** @param separator between values; as {@link #separator} finds it */
    public CsvReader(Reader in, char separator) {
        this.in = in;
        this.separator = separator;
    }

    /** What separates values in a table that begins with this line: whichever stands there more often. */
    public static char separator(String firstLine) {
        var semicolons = firstLine.chars().filter(letter -> letter == ';').count();
        var tabs = firstLine.chars().filter(letter -> letter == '\t').count();
        var commas = firstLine.chars().filter(letter -> letter == ',').count();
        return semicolons > commas && semicolons >= tabs ? ';' : tabs > commas ? '\t' : ',';
    }

    /**
     * The next row that is not empty, null after the last.
     *
     * @throws TooLong when a row does not end
     */
    public @Nullable List<String> next() throws IOException {
        while (true) {
            began = lines;
            letters = 0;
            var row = row();
            if (row == null || row.size() > 1 || !row.getFirst().isBlank()) {
                return row;
            }
        }
    }

    /** On which line the row began that was read last, from 1. */
    public int line() {
        return began;
    }

    private @Nullable List<String> row() throws IOException {
        var letter = read();
        if (letter == END) {
            return null;
        }
        var row = new ArrayList<String>();
        var value = new StringBuilder();
        while (true) {
            if (letter == '"' && value.isEmpty()) {
                letter = quoted(value);
            }
            if (letter == separator || letter == '\n' || letter == END) {
                row.add(value.toString());
                value.setLength(0);
                if (letter != separator) {
                    return row;
                }
            } else {
                value.append((char) letter);
            }
            letter = read();
        }
    }

    /** Reads up to the quote that closes it, and returns what stands behind. */
    private int quoted(StringBuilder value) throws IOException {
        for (var letter = read(); letter != END; letter = read()) {
            if (letter == '"') {
                var behind = read();
                if (behind != '"') {
                    return behind;
                }
            }
            value.append((char) letter);
        }
        return END;
    }

    /** Every end of a line is a line feed. */
    private int read() throws IOException {
        var letter = letter(true);
        if (letter == '\r') {
            if (letter(false) == '\n') {
                at++;
            }
            letter = '\n';
        }
        if (letter == '\n') {
            lines++;
        }
        if (++letters > LONGEST_ROW) {
            throw new TooLong(began);
        }
        return letter;
    }

    /** @param passing whether the letter is passed by, or only looked at */
    private int letter(boolean passing) throws IOException {
        if (at == end) {
            at = 0;
            end = Math.max(0, in.read(ahead));
            if (end == 0) {
                return END;
            }
        }
        return ahead[passing ? at++ : at];
    }

    /** A row does not end. */
    public static final class TooLong extends IOException {

        private static final long serialVersionUID = 1L;

        private final int line;

        TooLong(int line) {
            super("The row that begins on line " + line + " does not end");
            this.line = line;
        }

        /** Where it begins. */
        public int line() {
            return line;
        }
    }
}
