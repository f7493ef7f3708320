package samskap.moments;

import java.time.Instant;
import java.util.List;
import samskap.ideas.IdeaId;

/**
 * Moments that tell of the same. A moment is held against all that were gathered before it and went the same way, well
 * or badly, by what similar ideas are found by; it belongs to the theme of which several are near to it, and else
 * begins one. So each moment is in one theme, and the same moments in the same order make the same ones.
 *
 * @param moments how many count
 * @param voices who told them, as far as people can be told apart
 * @param since when the first of them happened
 * @param stories some of them that have words, latest first
 * @param places where they were told, most often first
 * @param ideas that some of them are part of
 * @param open how many are part of none
 */
public record Theme(
        ThemeId id,
        boolean well,
        int moments,
        Voices voices,
        Instant since,
        List<Moment> stories,
        List<Place> places,
        List<IdeaId> ideas,
        int open) {

    public Theme {
        stories = List.copyOf(stories);
        places = List.copyOf(places);
        ideas = List.copyOf(ideas);
    }

    /**
     * How many different people told something. Whoever told one moment by name and another without counts twice, and
     * so does whoever has two devices; a device that is passed on counts once.
     *
     * @param named whom we know
     * @param devices that told something without a name
     * @param unknown moments of which nothing says whether the same person told another: without a device, or noted by
     *     a colleague
     */
    public record Voices(int named, int devices, int unknown) {

        /**
         * From so many different people on, the next one tells hardly anything new: 20 to 30 tell 90 to 95 percent of
         * what customers need (Griffin and Hauser, The Voice of the Customer, Marketing Science 12:1, 1993).
         */
        public static final int ENOUGH = 20;

        /** Where whoever still asks wastes people's time. */
        public static final int MORE_THAN_ENOUGH = 40;

        /** Those that can be told apart. */
        public int people() {
            return named + devices;
        }

        public boolean isEnough() {
            return people() >= ENOUGH;
        }

        public boolean isMoreThanEnough() {
            return people() >= MORE_THAN_ENOUGH;
        }
    }

    /** What its stories tell, as the beginning of an idea's. */
    public String story() {
        return String.join("\n\n", stories.stream().map(Moment::story).toList());
    }
}
