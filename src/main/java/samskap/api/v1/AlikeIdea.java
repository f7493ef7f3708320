package samskap.api.v1;

import samskap.api.http.Means;
import samskap.ideas.Finding.Likeness;

/** An idea that may be about the same. */
public record AlikeIdea(
        ListedIdea idea,

        @Means("How alike they are, from 0 to 1: from " + Likeness.SAME + " on they are probably the same, from "
                + Likeness.CLOSE + " on they are about the same.")
        double likeness,

        @Means("Whether they are probably the same.") boolean probablySame) {}
