package samskap.dialogue;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import samskap.ideas.IdeaId;
import samskap.identity.Person;

/** Asking a colleague or a team to answer what waits, with a word among colleagues. */
public interface Handovers {

    /** The field of the refusal about who receives it. */
    String TO = "to";

    /**
     * Hands an idea over until it waits no more. The word becomes an internal note that calls the receivers, so they
     * are told as by any mention. Whoever was on the idea lets go of it.
     *
     * @throws samskap.shared.Refusal at {@link #TO} when there is nobody to receive it; at {@code word} when it says
     *     nothing; when the idea does not wait (any more), or a colleague is on it and the one who acts is no product
     *     owner
     */
    void handOver(Person by, Handing handing);

    /** Whom the idea was handed over to, while it waits; for colleagues. */
    Optional<HandedOver> of(IdeaId idea);

    /** Which of these notes handed something over. */
    Set<MessageId> among(Collection<MessageId> notes);
}
