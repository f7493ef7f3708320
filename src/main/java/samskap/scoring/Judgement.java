package samskap.scoring;

/**
 * What a judge says of an idea that they understand, each on a scale from {@value #LEAST} to {@value #MOST}.
 *
 * @param fresh how new it is
 * @param useful how useful to the customer
 * @param doable how doable for us
 */
public record Judgement(int fresh, int useful, int doable) {

    public static final int LEAST = 1;
    public static final int MOST = 7;

    /** What was said on one of the panel's criteria. */
    public int on(Criterion criterion) {
        return switch (criterion) {
            case FRESH -> fresh;
            case USEFUL -> useful;
            case DOABLE -> doable;
            case PREFERENCE -> throw new IllegalArgumentException("Customers judge that, not a panel");
        };
    }

    /** Whether every number is on the scale. */
    public boolean isOnScale() {
        return isOnScale(fresh) && isOnScale(useful) && isOnScale(doable);
    }

    private static boolean isOnScale(int number) {
        return number >= LEAST && number <= MOST;
    }
}
