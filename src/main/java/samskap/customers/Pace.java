package samskap.customers;

/**
 * How many customers somebody met lately, beside how many are good to meet. Shown to that person and nobody else.
 *
 * @param met how many different customers within the last days
 * @param rhythm how many are good to meet, in which time
 */
public record Pace(int met, Rhythm rhythm) {

    /**
     * What is good to keep to: so many different people in so many days.
     *
     * @param people 1 to {@value #MOST_PEOPLE}
     * @param days {@value #FEWEST_DAYS} to {@value #MOST_DAYS}
     */
    public record Rhythm(int people, int days) {

        public static final int MOST_PEOPLE = 50;
        public static final int FEWEST_DAYS = 7;
        public static final int MOST_DAYS = 365;

        /** Three people a quarter. */
        public static final Rhythm DEFAULT = new Rhythm(3, 91);

        public boolean isPossible() {
            return people >= 1 && people <= MOST_PEOPLE && days >= FEWEST_DAYS && days <= MOST_DAYS;
        }
    }

    public boolean isKept() {
        return met >= rhythm.people();
    }

    /** How many are still good to meet. */
    public int left() {
        return Math.max(0, rhythm.people() - met);
    }
}
