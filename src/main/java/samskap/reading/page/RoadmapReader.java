package samskap.reading.page;

import org.springframework.stereotype.Component;
import samskap.ideas.RoadmapColumns;

/** Reads what the roadmap shows a visitor. */
@Component
public class RoadmapReader {

    /** Its address, from the root. */
    public static final String PATH = "/roadmap";

    private final RoadmapColumns columns;
    private final Site site;

    RoadmapReader(RoadmapColumns columns, Site site) {
        this.columns = columns;
        this.site = site;
    }

    public RoadmapPage read(Words words, String origin) {
        var frame = new Frame(
                words,
                site,
                words.text("ideas.roadmap.nav"),
                words.text("ideas.roadmap.description", site.name()),
                origin,
                PATH,
                null,
                true);
        return new RoadmapPage(frame, columns.of(words.language()));
    }
}
