package samskap.ideas;

import java.util.List;
import org.jspecify.annotations.Nullable;
import samskap.identity.PersonId;
import samskap.shared.Cursor;
import samskap.shared.Slice;

/** The board: ideas in an order, a page at a time. */
public interface Board {

    int PAGE = 20;

    /** What is more than this is not counted on: that takes long and tells nobody more. */
    int MOST_COUNTED = 999;

    /** Such a count in figures: {@code 12}, {@code 999+}. */
    static String told(int count) {
        return count > MOST_COUNTED ? MOST_COUNTED + "+" : Integer.toString(count);
    }

    /**
     * The next page.
     *
     * @param viewer who looks, for {@link BoardQuery#mine()}; nobody's own ideas are none
     * @param after the last page's cursor, or null for the first page
     */
    Slice<Idea> page(BoardQuery query, @Nullable PersonId viewer, @Nullable Cursor after, int size);

    /** Whether the idea is one of those that the query shows, wherever in the order it stands. */
    boolean shows(BoardQuery query, @Nullable PersonId viewer, IdeaId idea);

    /**
     * How many ideas collect contributions to an open question; counted until it is more than {@link #MOST_COUNTED}.
     */
    int needingHelp();

    /** How many ideas wait for an answer from us. */
    int waiting();

    /** Ideas that may be about the same as what somebody is writing, likeliest first; closed ones too. */
    List<Idea> similarTo(String text, int most);

    /**
     * For every stage that somebody told a feeling about: how many were let down or uneasy, and pleased or delighted.
     */
    List<Flicker> flickers();

    /** How customers felt at one stage. */
    record Flicker(Stage stage, int discontent, int delight, int ideas) {

        /** Of the stage's ideas, 0 to 100. */
        public int discontentPercent() {
            return percent(discontent);
        }

        /** Of the stage's ideas, 0 to 100. */
        public int delightPercent() {
            return percent(delight);
        }

        private int percent(int part) {
            return ideas == 0 ? 0 : Math.round(100f * part / ideas);
        }
    }
}
