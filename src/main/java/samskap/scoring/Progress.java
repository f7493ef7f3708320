package samskap.scoring;

/**
 * How far a judge has come with a panel's round.
 *
 * @param done how many ideas they have judged
 * @param all of how many
 * @param closed whether they have said that they are done: what they said stands, and they may see the others'
 */
public record Progress(int done, int all, boolean closed) {

    /** Whether every idea is judged; the judge may still go back until they close the round. */
    public boolean isComplete() {
        return done >= all;
    }
}
