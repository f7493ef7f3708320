package samskap.value.pairwise;

/** Where a value lies with a stated probability, in logits. */
public record Interval(double low, double high) {

    public boolean contains(double value) {
        return low <= value && value <= high;
    }
}
