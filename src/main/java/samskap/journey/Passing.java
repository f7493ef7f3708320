package samskap.journey;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import samskap.identity.EmailAddress;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.shared.Language;

/**
 * That customers passed steps, as a system tells it that knows: the delivery came, the fitting is done. Who passed
 * which step when is kept for {@link #KEPT}, so that it is told once however often it comes, and no longer.
 *
 * <p>No answer says who is a customer: of somebody whom we don't know, who has not come here themselves or who works
 * here, nothing is kept and nothing else is said.
 */
public interface Passing {

    /** What was passed longer ago is told no more. */
    Duration KEPT = Duration.ofDays(3);

    /** So far the clock of whoever tells may go ahead of ours. */
    Duration AHEAD = Duration.ofMinutes(5);

    /**
     * Whoever has this address passed the step. The same person, step and moment count once.
     *
     * @throws samskap.shared.Refusal at {@code at} when it is to come or longer ago than {@link #KEPT}; when there is
     *     no such step on the map
     */
    void tell(Person colleague, StepId step, EmailAddress customer, Instant at);

    /** The same of somebody by their number. */
    void tell(Person colleague, StepId step, PersonId customer, Instant at);

    /** What a customer calls the step: those who passed it read it too. */
    Optional<String> named(StepId step, Language reader);
}
