package samskap.ideas;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samskap.identity.PersonId;

/**
 * How the board asks which ideas words lead to. What is found is what everybody may read, as it stood a moment ago:
 * whoever shows it reads it anew.
 */
public interface Finding {

    /**
     * Ideas that the words lead to, likeliest first.
     *
     * @param query its words, and the stage, topic, statuses and author that narrow them
     * @param viewer who looks, for {@link BoardQuery#mine()}
     */
    List<Match> matches(BoardQuery query, @Nullable PersonId viewer, int most);

    /** Which of these ideas the words lead to. */
    Collection<IdeaId> leadingTo(String words, Collection<IdeaId> ideas);

    /** Whether a text that is in no index has all the words. */
    boolean isIn(String text, String words);

    /** Where the words stand in these ideas and in what was said of them. */
    Map<IdeaId, Extract> extracts(String words, Collection<Idea> ideas);

    /** The same words, written as what there is; empty when they are as they should be. */
    Optional<String> meant(String words);

    /** Ideas that may be about the same as the text, likeliest first, none that is less likely than this. */
    List<Likeness> like(String text, double least, int most);

    /** @param score how well it fits; means something only beside others of the same question */
    record Match(IdeaId idea, double score) {}

    /** @param likeness from 0 to 1: from {@link #SAME} on they are probably the same */
    record Likeness(IdeaId idea, double likeness) {

        /** Most that are so alike are the same. */
        public static final double SAME = 0.5;

        /** Near enough to lead on to from one another. */
        public static final double CLOSE = 0.22;

        /** Worth a look by somebody who writes. */
        public static final double ALIKE = 0.16;

        public boolean isProbablySame() {
            return likeness >= SAME;
        }
    }
}
