package samskap.api.v1;

import samskap.api.http.Means;

/** A promise that is open. */
public record OwedPromise(
        @Means("The message by which it was given.") long message,
        @Means("The idea that it is about.") long idea,
        String title,
        @Means("What was said: Markdown.") String body,
        Pledge promise) {}
