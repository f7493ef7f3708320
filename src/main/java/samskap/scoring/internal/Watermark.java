package samskap.scoring.internal;

/** How far facts were taken in: the highest numbers of each kind. */
record Watermark(long answer, long rating, long judgement) {

    /** Everything there is. */
    static final Watermark NONE_LEFT_OUT = new Watermark(Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE);
}
