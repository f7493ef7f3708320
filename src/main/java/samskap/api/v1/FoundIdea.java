package samskap.api.v1;

import java.util.List;
import samskap.api.http.Means;

/** An idea that was found, and where. */
public record FoundIdea(
        ListedIdea idea,

        @Means("Its title, in pieces.") List<FoundText> title,

        @Means("The part of its story, or of what was said of it, that tells most; in pieces, maybe none.")
        List<FoundText> text,

        @Means("Whether that part is from its dialogue.") boolean said) {}
