package samskap.value.pairwise;

/** What somebody answered to two ideas shown side by side. A pair that was skipped is no comparison. */
public enum Outcome {
    LEFT,
    RIGHT,
    /** "Can't choose": the two are worth about the same. */
    TIE;

    private static final Outcome[] ALL = values();

    byte code() {
        return (byte) ordinal();
    }

    static Outcome of(byte code) {
        return ALL[code];
    }

    /** The same answer with the two ideas' places exchanged. */
    public Outcome reversed() {
        return switch (this) {
            case LEFT -> RIGHT;
            case RIGHT -> LEFT;
            case TIE -> TIE;
        };
    }
}
