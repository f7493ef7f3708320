package samskap.scoring;

/** How many ideas of a panel's round a judge has judged, of how many. */
public record Progress(int done, int all) {

    public boolean isFinished() {
        return done >= all;
    }
}
