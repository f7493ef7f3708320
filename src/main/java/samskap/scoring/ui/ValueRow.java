package samskap.scoring.ui;

import org.jspecify.annotations.Nullable;

/**
 * A row of the value table, told in the reader's language.
 *
 * @param ranks its rank interval, "1–4"
 * @param value the number that the table is ordered by
 * @param interval from 0 to 100: low, middle, high
 * @param sure the interval in words
 * @param effort in person-days, "" when nobody has estimated it
 * @param supposed whether that is only supposed, to see what happens
 */
record ValueRow(
        long id,
        String href,
        String title,
        String aside,
        int rank,
        String ranks,
        String value,
        double[] interval,
        String sure,
        boolean provisional,
        String preferred,
        String panel,
        String effort,
        boolean supposed,
        boolean front) {

    /** A piece of the table. @param next where the next one starts, null at the end */
    record Piece(java.util.List<ValueRow> rows, @Nullable Integer next) {}
}
