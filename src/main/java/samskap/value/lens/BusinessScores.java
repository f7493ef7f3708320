package samskap.value.lens;

/** Scores that are plain arithmetic on estimates. */
public final class BusinessScores {

    private BusinessScores() {}

    /** Reach × impact × confidence ÷ effort, with its uncertainty. Source: McBride, "RICE", Intercom 2018. */
    public static Uncertain rice(Uncertain reach, Uncertain impact, Uncertain confidence, Uncertain effort) {
        return reach.times(impact).times(confidence).over(effort);
    }

    /** Cost of delay over job size. Source: Reinertsen, The Principles of Product Development Flow, 2009. */
    public static double wsjf(double value, double urgency, double risk, double size) {
        if (!(size > 0)) {
            throw new IllegalArgumentException("A job's size must be above 0: " + size);
        }
        return (value + urgency + risk) / size;
    }

    /** Impact × confidence × ease. */
    public static double ice(double impact, double confidence, double ease) {
        return impact * confidence * ease;
    }

    /**
     * How much room there is: importance plus what satisfaction lacks of it, both from 0 to 10. Source: Ulwick, "Turn
     * Customer Input into Innovation", Harvard Business Review 2002.
     */
    public static double opportunity(double importance, double satisfaction) {
        return importance + Math.max(importance - satisfaction, 0);
    }
}
