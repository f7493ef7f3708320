package samskap.ideas;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import samskap.identity.PersonId;

/**
 * What has happened around an idea, as the board shows it.
 *
 * @param supports how many people want it
 * @param messages how many public messages its dialogue has
 * @param openQuestions how many open questions still collect contributions
 * @param waitingSince from when it waits for a colleague's answer, null when it does not
 * @param answeredAt when a colleague first answered
 * @param answeredBy who did
 * @param askedBy who asked the latest question that is still open
 */
public record Pulse(
        int supports,
        int messages,
        int openQuestions,
        @Nullable Instant waitingSince,
        @Nullable Instant answeredAt,
        @Nullable PersonId answeredBy,
        @Nullable PersonId askedBy) {

    private static final int FIRST_VOICES = 5;

    /**
     * Whether a card may tell a stranger how many support the idea. The first voices sway those that follow, so a card
     * keeps them to itself; whoever has taken a stand or opened the idea sees the count.
     */
    public boolean tellsSupports() {
        return supports >= FIRST_VOICES;
    }
}
