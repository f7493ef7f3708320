package samskap.scoring.internal;

/** How far facts were taken in: the highest numbers of each kind. */
record Watermark(long answer, long rating, long judgement) {}
