package samskap.ideas;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a card on the board says, in its reader's words; both editions write it.
 *
 * @param lang what its author writes, null when that is the reader's language
 * @param supports how many support the idea
 * @param told whether the card says so to somebody who has not taken a stand
 * @param pressed whether the reader supports it
 * @param why why a closed idea takes no support, null while it is open
 * @param place where on the journey it happened, null when nobody said
 * @param answered the colleague who answered, null when nobody has
 * @param replies how many there are, null when none
 * @param found where the words stand that were searched for, null when none were
 */
public record Card(
        long id,
        String href,
        @Nullable String lang,
        String title,
        String excerpt,
        int supports,
        boolean told,
        boolean pressed,
        @Nullable String why,
        List<Chip> chips,
        @Nullable String place,
        @Nullable Face answered,
        @Nullable String replies,
        @Nullable Extract found) {

    /** The same to somebody who supports the idea. */
    public Card supported() {
        return new Card(
                id, href, lang, title, excerpt, supports, told, true, why, chips, place, answered, replies, found);
    }

    /** The same with the words that were searched for. */
    public Card showing(@Nullable Extract extract) {
        return new Card(
                id, href, lang, title, excerpt, supports, told, pressed, why, chips, place, answered, replies, extract);
    }

    /**
     * A small sign on a card.
     *
     * @param look the style sheet's word for its colour, null for none
     * @param status the style sheet's word for its moon, null for none
     * @param icon the icon's name, null for none
     */
    public record Chip(
            @Nullable String look,
            @Nullable String status,
            @Nullable String icon,
            String text) {}

    /** Somebody's round sign, and what is said beside it. */
    public record Face(String initials, boolean staff, String text) {}
}
