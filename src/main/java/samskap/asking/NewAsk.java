package samskap.asking;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import samskap.ideas.IdeaId;
import samskap.journey.StepId;

/**
 * A question to be asked.
 *
 * @param key chosen by the asker's page: sent twice it is asked once
 * @param question one, that is answered within 90 seconds
 * @param choices answers that one tap gives; none, or from two to {@value #MOST_CHOICES}
 * @param because what goes on "We ask you because …"; needed unless an occasion says it. After a step the day follows
 *     it, and where it is empty the step's name says it
 * @param about the ideas whose people are asked, unless there is an occasion
 * @param most how many of them
 * @param occasion after what people are asked from now on, null for some at once
 * @param step which one they pass, where that is the occasion
 * @param kind what is asked for; to an invitation to talk one says yes or no, whatever the choices are
 */
public record NewAsk(
        UUID key,
        String question,
        List<String> choices,
        String because,
        Set<IdeaId> about,
        int most,
        @Nullable Occasion occasion,
        @Nullable StepId step,
        Ask.Kind kind) {

    public static final int LONGEST_QUESTION = 200;
    public static final int LONGEST_CHOICE = 40;
    public static final int MOST_CHOICES = 4;
    public static final int LONGEST_BECAUSE = 200;

    /** Twenty to forty different people are enough to have heard (Guest, Bunce and Johnson 2006, on saturation). */
    public static final int ENOUGH = 40;

    public static final int MOST = 200;

    public NewAsk {
        choices = List.copyOf(choices);
        about = Set.copyOf(about);
    }

    /** One that wants an answer and has nothing to do with a step. */
    public NewAsk(
            UUID key,
            String question,
            List<String> choices,
            String because,
            Set<IdeaId> about,
            int most,
            @Nullable Occasion occasion) {
        this(key, question, choices, because, about, most, occasion, null, Ask.Kind.QUESTION);
    }

    /** The same as an invitation to talk. */
    public NewAsk asTalk() {
        return new NewAsk(key, question, List.of(), because, about, most, occasion, step, Ask.Kind.TALK);
    }

    /** One that is asked of whoever passes the step from now on. */
    public static NewAsk after(StepId step, UUID key, String question, List<String> choices, String because) {
        return new NewAsk(key, question, choices, because, Set.of(), 1, Occasion.PASSED, step, Ask.Kind.QUESTION);
    }
}
