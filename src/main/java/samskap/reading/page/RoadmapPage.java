package samskap.reading.page;

import java.util.List;
import samskap.ideas.RoadmapColumn;

/** What is being done about ideas, ready to be written. */
public record RoadmapPage(Frame frame, List<RoadmapColumn> columns) {}
