package samskap.journey;

import java.util.List;
import java.util.Optional;
import samskap.identity.Person;

/** The steps of the customer's journey. Administrators and product owners shape them; every colleague reads them. */
public interface Steps {

    int LONGEST_NAME = 60;

    int LONGEST_TEXT = 400;

    /** Those on the map, in the order in which a customer meets them. */
    List<Step> onTheMap(Person colleague);

    /** Those that were taken off it. */
    List<Step> takenOff(Person shaper);

    /** One of either. */
    Optional<Step> find(Person colleague, StepId id);

    /** Whether {@link #add}, {@link #change}, {@link #move} and {@link #retire} would let this person. */
    boolean mayShape(Person person);

    /**
     * Adds a step as the last of its part of the journey.
     *
     * @throws samskap.shared.Refusal at {@code name.sv}, {@code whose.sv} and the like when one is missing or too long;
     *     at {@code promise}, {@code part} or {@code easier} when it is too long; at {@code stage} when there is none;
     *     at {@code places} when one lies at another step or is gone
     */
    Step add(Person shaper, StepText wanted);

    /**
     * Makes it another one. In another part of the journey it becomes the last.
     *
     * @param seen as it was when somebody began to change it
     * @throws StaleStep when somebody else was faster
     * @throws samskap.shared.Refusal as {@link #add}
     */
    Step change(Person shaper, Step seen, StepText wanted);

    /** Changes places with the one before or after it in its part of the journey; nothing when there is none. */
    void move(Person shaper, StepId id, boolean earlier);

    /**
     * Takes it off the map, or puts it back. What was done about it and who cares for it is kept; its places are free
     * for other steps.
     */
    void retire(Person shaper, StepId id, boolean retired);
}
