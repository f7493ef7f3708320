package samskap.ideas.ui;

import org.jspecify.annotations.Nullable;

/**
 * An idea in the product owner's table; sent to the page as JSON.
 *
 * @param by who shared it and how much has been said
 * @param waited how long somebody has waited for an answer, null when nobody does
 * @param late whether that is over a day
 * @param status its code
 */
record RankedRow(
        long id,
        String href,
        String title,
        String by,
        int supports,
        boolean answered,
        @Nullable String waited,
        boolean late,
        @Nullable String place,
        String status) {}
