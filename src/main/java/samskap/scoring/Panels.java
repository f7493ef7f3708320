package samskap.scoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import samskap.ideas.IdeaId;
import samskap.identity.Person;
import samskap.identity.PersonId;

/** Panels that judge blind: each alone first, then a talk about what they differ on, then again. */
public interface Panels {

    /** The panels that this person judges in, and all of them for an owner; newest first. */
    List<Panel> of(Person viewer);

    /** One of those. */
    Optional<Panel> find(Person viewer, long panel);

    /**
     * Invites judges to a new panel.
     *
     * @throws samskap.shared.Refusal at {@code name}, {@code judges} or {@code ideas}; when the person is no owner
     */
    Panel invite(Person owner, NewPanel panel);

    /** Whether the judge has been through the examples. */
    boolean isTrained(Person judge, long panel);

    void trained(Person judge, long panel);

    /**
     * The next idea to judge, in an order of the judge's own.
     *
     * @return empty when all are judged
     * @throws samskap.shared.Refusal when the person is no judge of this panel; so with all that judges do
     */
    Optional<BlindIdea> next(Person judge, long panel);

    Progress progress(Person judge, long panel);

    /** How far each judge has come, for the owner. */
    Map<PersonId, Progress> progressOfAll(Person owner, long panel);

    /**
     * Judges, or judges again while the round is not closed.
     *
     * @param judgement null when the judge does not understand the idea: then nothing counts
     * @throws samskap.shared.Refusal off the scale; one's own idea; one that is not before this panel; after
     *     {@link #close}
     */
    void judge(Person judge, long panel, IdeaId idea, @Nullable Judgement judgement);

    /**
     * Takes the judge's last judgement of this round back, so that the idea is asked for again.
     *
     * @throws samskap.shared.Refusal after {@link #close}
     */
    Optional<BlindIdea> undo(Person judge, long panel);

    /**
     * The judge is done with this round: from now on they see what the others said, so what they said themselves
     * stands. Twice changes nothing.
     *
     * @throws samskap.shared.Refusal before everything is judged
     */
    void close(Person judge, long panel);

    /**
     * The judge judges no more in this panel. What they said so far counts, and they see what the others said. Twice
     * changes nothing.
     */
    void leave(Person judge, long panel);

    /**
     * What the panel found so far.
     *
     * @return empty for a judge who has not closed the first round; the first round's for one who has not closed the
     *     second; for whoever judges one of its ideas in another panel: nobody peeks
     */
    Optional<PanelOutcome> outcome(Person viewer, long panel);

    /** What was said about an idea, for owners and for judges who have closed the first round. */
    List<Said> talk(Person viewer, long panel, IdeaId idea);

    /** The ideas that this person still judges, or could judge again: what others found must not sway them yet. */
    Set<IdeaId> unjudgedBy(Person viewer);

    /**
     * Says something about an idea to the other judges; the same key says it once.
     *
     * @throws samskap.shared.Refusal at {@code words}; before one has closed the first round, and in the second one
     */
    void say(Person judge, long panel, IdeaId idea, UUID key, String words);

    /** Which judges, of those who still work here, have not closed the first round. */
    Set<PersonId> notDone(Person owner, long panel);

    /**
     * The ideas that were talked about are judged again.
     *
     * @param without judges who are not waited for; what they said so far counts, and they judge in the second round
     * @throws samskap.shared.Refusal when nothing was talked about, another judge is not done, or it has begun
     */
    void secondRound(Person owner, long panel, Set<PersonId> without);

    /** How many panels wait for this judge. */
    int waitingFor(Person judge);
}
