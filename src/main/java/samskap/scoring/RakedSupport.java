package samskap.scoring;

import java.util.List;
import java.util.Map;
import samskap.ideas.IdeaId;

/**
 * Support, weighted so that each kind of customer counts as much as there is of it. The sample are all who have given a
 * voice to any idea and say which kind they are; they are raked to the kinds' parts of all customers, and no voice
 * weighs more than {@link #CAP} times the mean.
 *
 * @param ideas the voices for each idea that has any; empty where that can't be told
 * @param missing the kinds from which there is not one voice: no weight can make somebody heard who said nothing
 * @param met whether each kind counts as much as there is of it; the cap can keep them from it
 */
public record RakedSupport(Map<IdeaId, Voices> ideas, List<Segment> missing, boolean met) {

    /** No voice weighs more than so many times the mean. */
    public static final double CAP = 5;

    /**
     * An idea's voices.
     *
     * @param all how many support it
     * @param known how many of those say which kind of customer they are; only they can be weighted
     * @param weighted the sum of their weights
     * @param effective how many equally weighted voices would tell as much
     */
    public record Voices(int all, int known, double weighted, double effective) {}
}
