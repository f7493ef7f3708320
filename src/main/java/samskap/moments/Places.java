package samskap.moments;

import java.util.List;
import java.util.Optional;
import samskap.identity.Person;

/** Every place where moments are told. Administrators keep them, as they keep the journey. */
public interface Places {

    int LONGEST_NAME = 60;

    int LONGEST_CODE = 60;

    /** In the order of the journey, then by number. */
    List<Place> all();

    Optional<Place> find(PlaceId id);

    /** The place with this word in its address, open or not. */
    Optional<Place> withCode(String code);

    /** Whether {@link #add}, {@link #change} and {@link #open} would let this person. */
    boolean mayKeep(Person person);

    /**
     * Makes a place, open from the start.
     *
     * @throws samskap.shared.Refusal at {@code code} when it is none or another place's; at {@code name.sv} and the
     *     like when a name is missing or too long; at {@code stage} when there is none
     */
    Place add(Person admin, PlaceText wanted);

    /**
     * Calls it otherwise or puts it elsewhere on the journey; its address stays.
     *
     * @param seen as it was when somebody began to change it
     * @throws StalePlace when somebody else was faster
     */
    Place change(Person admin, Place seen, PlaceText wanted);

    /** Lets people tell moments there, or no more. Doing so twice changes nothing. */
    void open(Person admin, PlaceId id, boolean open);
}
