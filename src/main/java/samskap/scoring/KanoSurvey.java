package samskap.scoring;

import java.util.Map;
import java.util.Optional;
import samskap.ideas.IdeaId;
import samskap.identity.Person;
import samskap.value.lens.Kano;

/**
 * "If we had this, how would you feel? And if we did not have it?", asked of customers who have said how much an idea
 * would help them. Tells what kind of quality an idea is, and never enters its value.
 */
public interface KanoSurvey {

    /**
     * With fewer telling answers a kind may turn over with the next few; with as many a part is known to ±18 points.
     */
    int ENOUGH = 20;

    /**
     * Answers both questions; answering again takes the first answer's place.
     *
     * @throws samskap.shared.Refusal when the person is no customer, when the idea is one's own, closed or gone
     */
    void answer(Person person, IdeaId idea, Kano.Answer answer);

    /** Takes the answer back; without one nothing changes. */
    void withdraw(Person person, IdeaId idea);

    Optional<Kano.Answer> answerOf(Person person, IdeaId idea);

    /** What customers say of an idea; empty when nobody has said anything for or against it. */
    Optional<Kano> of(IdeaId idea);

    /** The same of every idea that anybody has said something of. */
    Map<IdeaId, Kano> all();
}
