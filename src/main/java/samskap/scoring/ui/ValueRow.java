package samskap.scoring.ui;

import org.jspecify.annotations.Nullable;

/**
 * A row of the value table, told in the reader's language.
 *
 * @param ranks its rank interval, "1–4"; "" where none can be told
 * @param value the number that the table is ordered by
 * @param interval low, middle and high, of 100 parts of the axis; null where there is none to draw
 * @param sure the interval in words, or why there is none
 * @param effort in person-days, "" when nobody has estimated it
 * @param effortSure what it is 95 % sure to be below, "" when nobody has said
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
        double @Nullable [] interval,
        String sure,
        boolean provisional,
        String preferred,
        String panel,
        String effort,
        String effortSure,
        boolean supposed,
        boolean front) {

    /** A piece of the table. @param next where the next one starts, null at the end */
    record Piece(java.util.List<ValueRow> rows, @Nullable Integer next) {}
}
