package samskap.chair;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import samskap.dialogue.AnswerQueue.OwnPromise;
import samskap.dialogue.PromiseRecord.Tally;

/**
 * What lies on the table at the meeting that comes.
 *
 * @param number counts meetings from 1
 * @param since when the last one was held; the first looks back {@link Chair#FIRST_LOOK}
 * @param stories by their place on the table, from 1
 * @param weakest null when none stands out
 * @param waiting who waits longest for a first word or another; null when nobody does
 * @param promised what ended since last time, latest first
 * @param lastTime what was decided last time, and what customers felt after
 * @param stillOpen what was decided before and is not done
 * @param now what was decided since, oldest first
 */
public record Sitting(
        int number,
        Instant since,
        Map<Integer, Story> stories,
        @Nullable WeakestLink weakest,
        @Nullable LongestWait waiting,
        Tally promises,
        List<OwnPromise> promised,
        List<Followed> lastTime,
        List<Decision> stillOpen,
        List<Decision> now) {

    /** @param felt null when the decision is for no part of the journey, or nothing was told there */
    public record Followed(Decision decision, @Nullable Felt felt) {

        /** Decisions of which is not told what customers felt. */
        public static List<Followed> untold(List<Decision> some) {
            return some.stream().map(decision -> new Followed(decision, null)).toList();
        }
    }

    public Sitting {
        stories = Map.copyOf(stories);
        promised = List.copyOf(promised);
        lastTime = List.copyOf(lastTime);
        stillOpen = List.copyOf(stillOpen);
        now = List.copyOf(now);
    }

    /** Every idea and moment of which something is told here. */
    public Set<Story.Ref> told() {
        var told = new HashSet<Story.Ref>();
        stories.values().forEach(story -> told.add(story.ref()));
        if (waiting != null) {
            told.add(waiting.ref());
        }
        promised.forEach(ended ->
                told.add(new Story.Ref(Story.Kind.IDEA, ended.idea().id().value())));
        return told;
    }
}
