package samskap.ideas;

import java.util.List;

/**
 * Holds texts against each other that are no ideas, by the words, meanings and scenes by which {@link Finding#like}
 * finds similar ones. Nothing of them comes into the index of ideas, which everybody may search.
 */
public interface Likenesses {

    /** An empty collection, kept in the memory of this process alone. */
    Texts collect();

    /** Texts that are held against each other, by their numbers. One thread at a time. */
    interface Texts extends AutoCloseable {

        /** Takes in a text; the first line counts as its title. */
        void put(long number, String text);

        void remove(long number);

        /**
         * Those that are near to a text, nearest first; of those that are equally near the lowest number.
         *
         * @param least from 0 to 1, as {@link Finding.Likeness} has it
         */
        List<Near> near(String text, double least, int most);

        /** How many there are. */
        int size();

        @Override
        void close();
    }

    /** @param likeness from 0 to 1, as {@link Finding.Likeness} has it */
    record Near(long number, double likeness) {}
}
