package samskap.scoring.ui;

/**
 * Two ideas as the page shows them.
 *
 * @param id the question's
 * @param number which of the sitting it is, from 1
 * @param undo whether there is an answer to take back
 */
record Duel(long id, int number, boolean undo, Side left, Side right) {

    /**
     * One of the two: its words and nothing that sways.
     *
     * @param lang its language where it is another than the page's, else null
     * @param place where on the journey it happened, null when nobody has said
     */
    record Side(
            String title,
            String story,
            @org.jspecify.annotations.Nullable String lang,
            @org.jspecify.annotations.Nullable String place) {}
}
