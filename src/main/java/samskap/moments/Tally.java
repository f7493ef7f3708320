package samskap.moments;

/** How many moments were told of, well and badly. */
public record Tally(int well, int badly) {

    public static final Tally NONE = new Tally(0, 0);

    public int all() {
        return well + badly;
    }

    public Tally plus(Tally more) {
        return new Tally(well + more.well, badly + more.badly);
    }

    /** So many more of one sort. */
    public Tally plus(boolean wentWell, int more) {
        return wentWell ? new Tally(well + more, badly) : new Tally(well, badly + more);
    }
}
