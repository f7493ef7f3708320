package samskap.scoring;

/** Which {@link Segments} there are, or who is of which, is another: scores follow. Published within the change. */
public record SegmentsChanged() {}
