package samskap.ideas;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import samskap.shared.Cursor;
import samskap.shared.Slice;

/** What waits for an answer from us, longest first, narrowed to what somebody answers for. */
public interface WaitingList {

    Slice<Idea> page(Part part, @Nullable Cursor after, int size);

    /** How many ideas of this part wait. */
    int count(Part part);

    /**
     * A part of what waits: ideas at one of the stages or about one of the topics, without these exceptions, and some
     * others by name.
     */
    record Part(Set<Stage> stages, Set<Topic> topics, Set<IdeaId> except, Set<IdeaId> also) {

        public Part {
            stages = Set.copyOf(stages);
            topics = Set.copyOf(topics);
            except = Set.copyOf(except);
            also = Set.copyOf(also);
        }

        /** These ideas and no other. */
        public static Part only(Set<IdeaId> ideas) {
            return new Part(Set.of(), Set.of(), Set.of(), ideas);
        }
    }
}
