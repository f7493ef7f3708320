package samskap.api.v1;

import samskap.api.http.Means;

/** A picture that was taken in and is shown with nothing yet. */
public record SentPicture(
        String id,

        @Means("Names what it was sent for: say it as `draft` with the next picture for the same, and with the words.")
        String draft,

        @Means("Pixels of its largest size.") int width,
        @Means("Pixels of its largest size.") int height) {}
