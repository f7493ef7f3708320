package samskap.mandates;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samskap.identity.Person;
import samskap.identity.PersonId;

/** Every mandate, for colleagues; leaders and administrators keep them. */
public interface Mandates {

    int LONGEST_TITLE = 80;

    int LONGEST_WORDS = 1_000;

    /** Those that hold, by title. */
    List<Mandate> all(Person colleague);

    /** One of them. */
    Optional<Mandate> find(Person colleague, MandateId id);

    /** What this colleague may on their own there, by title. */
    List<Mandate> of(Person colleague, Situation situation);

    /** Whether {@link #add}, {@link #change} and {@link #end} would let this person. */
    boolean mayKeep(Person person);

    /**
     * Gives a mandate.
     *
     * @throws samskap.shared.Refusal at {@code title}, {@code words}, {@code amount}; at {@code holder} or
     *     {@code above} when there is no such team or colleague
     */
    Mandate add(Person by, MandateText wanted);

    /**
     * The same for one that there is. What it said before stays readable.
     *
     * @param seen as it was when somebody began to change it
     * @throws StaleMandate when somebody else was faster
     */
    Mandate change(Person by, Mandate seen, MandateText wanted);

    /** It holds no more; what was done within it stays. Doing so twice changes nothing. */
    void end(Person by, MandateId id);

    /** What it has said, latest first. */
    List<Wording> wordings(Person colleague, MandateId id);

    /** What it said in one version. */
    record Wording(
            int version,
            String title,
            String words,
            @Nullable BigDecimal amount,
            PersonId by,
            Instant at) {}
}
