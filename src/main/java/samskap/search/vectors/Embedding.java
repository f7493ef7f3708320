package samskap.search.vectors;

/** Makes points of texts: those that say alike lie near to each other, whatever words and language they say it in. */
public interface Embedding extends AutoCloseable {

    /**
     * Where a text lies. Any thread may ask.
     *
     * @return a direction, of length 1; always as long as {@link #dimensions}
     * @throws IllegalStateException when the model fails at it
     */
    float[] of(String text);

    /** How many numbers a point has. */
    int dimensions();

    /** Another one than before when the same text may lie elsewhere. */
    String fingerprint();

    @Override
    void close();

    /** How near two texts lie: the cosine of the angle between them, from -1 to 1. */
    static double cosine(float[] one, float[] other) {
        var sum = 0.0;
        for (var n = 0; n < one.length; n++) {
            sum += (double) one[n] * other[n];
        }
        return sum;
    }
}
