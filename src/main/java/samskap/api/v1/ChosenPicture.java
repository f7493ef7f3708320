package samskap.api.v1;

import org.jspecify.annotations.Nullable;
import samskap.api.http.Means;
import samskap.pictures.Pictures;

/** A picture that is to be shown with words, and what it shows. */
public record ChosenPicture(
        @Means("As it was answered when the picture was sent.")
        String id,

        @Means(value = "What it shows, for those who cannot see it.", most = Pictures.LONGEST_ALT) @Nullable
        String alt,

        @Means("Say so when the words beside it already tell what it shows; then it goes without.") @Nullable
        Boolean wordless) {}
