package samskap.notification;

import java.util.List;
import org.jspecify.annotations.Nullable;
import samskap.ideas.IdeaId;
import samskap.identity.Person;

/** Of which ideas somebody hears. Whoever shares, supports or writes does so without asking, until they stop it. */
public interface Following {

    /** How somebody stands to an idea. */
    Stance stance(Person person, IdeaId idea);

    /**
     * Hears of the idea from now on, also after having stopped it.
     *
     * @throws samskap.shared.Refusal when the idea is gone
     */
    void follow(Person person, IdeaId idea);

    /** Hears no more of it, whatever else would make them; nothing of it leaves by mail any more. */
    void mute(Person person, IdeaId idea);

    /** The latest that they have stopped, latest first. */
    List<IdeaId> muted(Person person, int most);

    /**
     * @param muted they have stopped it
     * @param reason why they hear of it, null when they don't; whoever has stopped it hears nothing in spite of it
     */
    record Stance(boolean muted, @Nullable Reason reason) {

        /** Whether they are told what happens. */
        public boolean hears() {
            return !muted && reason != null;
        }
    }
}
