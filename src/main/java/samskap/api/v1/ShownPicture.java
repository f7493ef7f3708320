package samskap.api.v1;

import samskap.api.http.Means;

/** A picture beside somebody's words. */
public record ShownPicture(
        String id,

        @Means("What it shows, for those who cannot see it; empty when the words already say so.")
        String alt,

        @Means("Pixels of its largest size.") int width,
        @Means("Pixels of its largest size.") int height,

        @Means("Its address in the size for lists, from the root of this place.")
        String small,

        @Means("Its address in the size for a page.") String medium,
        @Means("Its address in its largest size.") String large) {}
