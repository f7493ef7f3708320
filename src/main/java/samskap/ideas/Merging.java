package samskap.ideas;

import java.util.List;
import samskap.ideas.Audience.Reach;
import samskap.identity.Person;

/** Colleagues merge ideas that are the same. Nothing is moved, so that unmerging gives everything back. */
public interface Merging {

    int LONGEST_WORD = 2_000;

    /** Whether the other acts would let this person. */
    boolean mayMerge(Person person);

    /**
     * Ideas that the duplicate may be the same as, likeliest first: by these words, or by its own when there are none.
     */
    List<Idea> candidates(Person by, IdeaId duplicate, String words, int most);

    /**
     * What a merger would come to.
     *
     * @throws samskap.shared.Refusal at {@code into} when there can be none
     */
    Preview preview(Person by, IdeaId duplicate, IdeaId into);

    /**
     * Merges the one into the other, with whatever was merged into it. Done twice, it changes nothing.
     *
     * @param word to those concerned; may be empty
     * @throws samskap.shared.Refusal at {@code into} when both are one already, or one of them is gone; at {@code word}
     *     when it is too long; when the person may not
     */
    void merge(Person by, IdeaId duplicate, IdeaId into, String word);

    /** Lets the idea stand for itself again, just as it stood. Done twice, it changes nothing. */
    void unmerge(Person by, IdeaId duplicate);

    /**
     * How the two stand, and how the one will.
     *
     * @param supports voices for the main idea afterwards; whoever wants both is one voice
     * @param both how many want both
     * @param reach who would be told
     */
    record Preview(Idea duplicate, Idea main, int supports, int both, Reach reach) {

        /** Messages in the main idea's dialogue afterwards. */
        public int messages() {
            return duplicate.pulse().messages() + main.pulse().messages();
        }
    }
}
