package samskap.customers.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import samskap.customers.CustomerImport;
import samskap.customers.Dimension;
import samskap.shared.Refusal;
import samskap.shared.text.Csv;
import samskap.shared.text.CsvReader;

/** Reads a list of customers as somebody sends it, some rows at a time, so that no more of it is in memory. */
final class ListTable {

    private static final int PIECE = 2_000;
    private static final int LONGEST_HEADER = 10_000;

    private final Consumer<List<ListedRow>> keep;
    private List<ListedRow> piece = new ArrayList<>();
    private int rows;
    private int wrong;

    private ListTable(Consumer<List<ListedRow>> keep) {
        this.keep = keep;
    }

    /** How many rows there are, and how many of them are wrong in themselves. */
    record Read(int rows, int wrong) {}

    /**
     * @param today the last day on which somebody can have agreed
     * @param keep takes the rows, in their order
     * @throws Refusal at {@code file} when it is no such table, has columns that nobody knows, or too many rows
     */
    static Read read(InputStream table, List<Dimension> known, LocalDate today, Consumer<List<ListedRow>> keep)
            throws IOException {
        try {
            var decoder = StandardCharsets.UTF_8.newDecoder();
            var reader = new BufferedReader(new InputStreamReader(table, decoder), LONGEST_HEADER);
            var csv = new CsvReader(reader, separator(reader));
            var header = csv.next();
            if (header == null) {
                throw Refusal.of("file", "customers.refused.fileEmpty");
            }
            return new ListTable(keep).read(csv, new ListColumns(header, known, today));
        } catch (CharacterCodingException otherLetters) {
            throw Refusal.of("file", "customers.refused.letters");
        } catch (CsvReader.TooLong open) {
            throw Refusal.of("file", "customers.refused.rowOpen", open.line());
        }
    }

    /** Looks at the first line without reading it, and passes by the mark of its byte order. */
    private static char separator(BufferedReader reader) throws IOException {
        reader.mark(2);
        if (reader.read() != Csv.BYTE_ORDER.charAt(0)) {
            reader.reset();
        }
        reader.mark(LONGEST_HEADER);
        var line = new StringBuilder();
        for (var letter = reader.read();
                letter >= 0 && letter != '\n' && line.length() < LONGEST_HEADER - 1;
                letter = reader.read()) {
            line.append((char) letter);
        }
        reader.reset();
        return CsvReader.separator(line.toString());
    }

    private Read read(CsvReader csv, ListColumns columns) throws IOException {
        for (var row = csv.next(); row != null; row = csv.next()) {
            if (++rows > CustomerImport.MOST_ROWS) {
                throw Refusal.of("file", "customers.refused.rows", CustomerImport.MOST_ROWS);
            }
            take(columns.read(csv.line(), row));
        }
        keep.accept(piece);
        if (rows == 0) {
            throw Refusal.of("file", "customers.refused.fileEmpty");
        }
        return new Read(rows, wrong);
    }

    private void take(ListedRow row) {
        wrong += row.problem() == null ? 0 : 1;
        piece.add(row);
        if (piece.size() == PIECE) {
            keep.accept(piece);
            piece = new ArrayList<>();
        }
    }
}
