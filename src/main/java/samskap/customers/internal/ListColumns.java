package samskap.customers.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import samskap.customers.CustomerImport;
import samskap.customers.Dimension;
import samskap.customers.Dimension.Segment;
import samskap.customers.Organisations;
import samskap.identity.EmailAddress;
import samskap.identity.Profile;
import samskap.shared.Language;
import samskap.shared.Refusal;
import samskap.shared.text.CleanText;

/** Reads rows of a list by the names of its columns, and says what is wrong with a row. */
final class ListColumns {

    private static final int LONGEST_TOLD = 100;

    private final Map<String, Integer> places = new HashMap<>();
    private final Map<Dimension, Integer> dimensions = new HashMap<>();
    private final LocalDate today;
    private final Set<String> addresses = new HashSet<>();

    /**
     * @param header the first row
     * @param today the last day on which somebody can have agreed
     * @throws Refusal at {@code file} when a column is missing, there twice, or nobody knows it
     */
    ListColumns(List<String> header, List<Dimension> known, LocalDate today) {
        this.today = today;
        var seen = new HashSet<String>();
        for (var place = 0; place < header.size(); place++) {
            var name = CleanText.line(header.get(place));
            var column = name.toLowerCase(Locale.ROOT);
            if (column.isEmpty()) {
                continue;
            }
            if (!seen.add(column)) {
                throw Refusal.of("file", "customers.refused.columnTwice", name);
            }
            put(name, column, place, known);
        }
        for (var needed : List.of("name", "email")) {
            if (!places.containsKey(needed)) {
                throw Refusal.of("file", "customers.refused.columnMissing", needed);
            }
        }
    }

    private void put(String name, String column, int place, List<Dimension> known) {
        if (CustomerImport.COLUMNS.contains(column)) {
            places.put(column, place);
            return;
        }
        var dimension = known.stream()
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(column))
                .findFirst()
                .orElseThrow(() -> Refusal.of("file", "customers.refused.columnUnknown", name));
        dimensions.put(dimension, place);
    }

    /** What is wrong with a row, and what stands there. */
    private static final class Wrong extends Exception {

        private static final long serialVersionUID = 1L;

        private final String problem;
        private final String told;

        Wrong(String problem, String told) {
            super(problem, null, false, false);
            this.problem = problem;
            this.told = told.length() > LONGEST_TOLD ? told.substring(0, LONGEST_TOLD) + "…" : told;
        }
    }

    ListedRow read(int line, List<String> row) {
        try {
            return new ListedRow(
                    line,
                    name(row),
                    address(row),
                    shortEnough(at(row, "organisation"), Organisations.LONGEST_NAME),
                    language(row),
                    day("since", row),
                    day("consent", row),
                    segments(row),
                    null,
                    null);
        } catch (Wrong wrong) {
            return new ListedRow(line, "", "", "", null, null, null, List.of(), wrong.problem, wrong.told);
        }
    }

    private String at(List<String> row, String column) {
        return at(row, places.get(column));
    }

    /** What our own table has a sign before, so that no spreadsheet reckons with it, is read without it. */
    private static String at(List<String> row, @Nullable Integer place) {
        if (place == null || place >= row.size()) {
            return "";
        }
        var text = CleanText.line(row.get(place));
        return text.length() > 1 && text.charAt(0) == '\'' && "=+-@".indexOf(text.charAt(1)) >= 0
                ? text.substring(1)
                : text;
    }

    private String name(List<String> row) throws Wrong {
        var name = at(row, "name");
        if (CleanText.isBlank(name)) {
            throw new Wrong("name", "");
        }
        return shortEnough(name, Profile.LONGEST_NAME);
    }

    private static String shortEnough(String text, int longest) throws Wrong {
        if (CleanText.length(text) > longest) {
            throw new Wrong("long", text);
        }
        return text;
    }

    private String address(List<String> row) throws Wrong {
        var typed = at(row, "email");
        try {
            var address = EmailAddress.of(typed).value();
            if (!addresses.add(address)) {
                throw new Wrong("twice", address);
            }
            return address;
        } catch (Refusal odd) {
            throw new Wrong("email", typed);
        }
    }

    private @Nullable String language(List<String> row) throws Wrong {
        var typed = at(row, "language");
        if (typed.isEmpty()) {
            return null;
        }
        return Language.ofCode(typed)
                .orElseThrow(() -> new Wrong("language", typed))
                .code();
    }

    private @Nullable LocalDate day(String column, List<String> row) throws Wrong {
        var typed = at(row, column);
        if (typed.isEmpty()) {
            return null;
        }
        try {
            var day = LocalDate.parse(typed);
            if (day.isAfter(today) || day.getYear() < 1900) {
                throw new Wrong("day", typed);
            }
            return day;
        } catch (DateTimeException noDay) {
            throw new Wrong("day", typed);
        }
    }

    private List<Integer> segments(List<String> row) throws Wrong {
        var segments = new ArrayList<Integer>();
        for (var column : dimensions.entrySet()) {
            var typed = at(row, column.getValue());
            if (!typed.isEmpty()) {
                segments.add(segment(column.getKey(), typed).id());
            }
        }
        return segments;
    }

    private static Segment segment(Dimension dimension, String typed) throws Wrong {
        return dimension.segments().stream()
                .filter(each -> each.name().equalsIgnoreCase(typed))
                .findFirst()
                .orElseThrow(() -> new Wrong("segment", dimension.name() + ": " + typed));
    }
}
