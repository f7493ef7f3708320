package samskap.dialogue.internal;

import java.time.Instant;
import java.util.List;
import samskap.dialogue.internal.WaitingPolicy.Happening;
import samskap.dialogue.internal.WaitingPolicy.Moved;
import samskap.dialogue.internal.WaitingPolicy.ReadThrough;
import samskap.dialogue.internal.WaitingPolicy.Said;

/** Something that happened around an idea, and when. */
record Dated(Instant at, Happening happening) {

    /** Whether it is our last word on what people waited for. */
    boolean isOurs() {
        return switch (happening) {
            case Said said -> said.settles();
            case Moved moved -> moved.decided();
            case ReadThrough read -> false;
        };
    }

    static List<Happening> happenings(List<Dated> story) {
        return story.stream().map(Dated::happening).toList();
    }
}
