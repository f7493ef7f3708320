package samskap.api.v1;

import samskap.api.http.Means;

/** What somebody is writing. */
public record Draft(
        @Means("As far as it has come; the beginning says what it is about.")
        String text) {}
