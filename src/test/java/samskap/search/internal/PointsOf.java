package samskap.search.internal;

import samskap.search.vectors.Embedding;

/** A model that says what a test wants. */
final class PointsOf implements Embedding {

    /** Where a text lies. */
    interface Saying {
        float[] of(String text) throws Exception;
    }

    private final Saying saying;
    private final String fingerprint;

    PointsOf(Saying saying) {
        this("made up", saying);
    }

    PointsOf(String fingerprint, Saying saying) {
        this.fingerprint = fingerprint;
        this.saying = saying;
    }

    @Override
    public float[] of(String text) {
        try {
            return saying.of(text);
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Override
    public int dimensions() {
        return of("").length;
    }

    @Override
    public String fingerprint() {
        return fingerprint;
    }

    @Override
    public void close() {
        // Nothing is held.
    }
}
