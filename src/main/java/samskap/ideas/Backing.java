package samskap.ideas;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import samskap.identity.Person;
import samskap.identity.PersonId;

/** How the board asks about a person's support, and passes on a wish to give or take it back. */
public interface Backing {

    /** Which of these ideas the person supports; whoever wants a member of an idea wants the idea. */
    Set<IdeaId> supportedBy(Person person, Collection<IdeaId> ideas);

    /** All ideas that the person supports. */
    Set<IdeaId> supportedBy(Person person);

    /**
     * Makes it so: asking twice for the same changes nothing.
     *
     * @return how many support the idea now
     * @throws samskap.shared.Refusal when the idea is closed or gone
     */
    int support(Person person, IdeaId idea, boolean wanted);

    /** How many people want any of these ideas or their members; each is one voice. */
    int supporters(Collection<IdeaId> ideas);

    /** When each of those who support the idea began to, in no order. */
    List<Instant> voices(IdeaId idea);

    /** Tells each idea that stands for itself and each of those who support it or a member of it, in no order. */
    void everyVoice(BiConsumer<IdeaId, PersonId> heard);

    /** The latest voices for any idea, oldest first. */
    List<Voice> latestVoices(int most);

    /** Somebody's support for an idea, and since when. */
    record Voice(IdeaId idea, PersonId person, Instant at) {}
}
