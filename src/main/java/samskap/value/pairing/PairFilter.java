package samskap.value.pairing;

/** Which pairs a person may be shown: not one's own idea, no pair twice, nothing closed. */
@FunctionalInterface
public interface PairFilter {

    /** Symmetric in the two ideas. */
    boolean allows(int one, int other);
}
