package samskap.api.v1;

import java.util.List;
import org.jspecify.annotations.Nullable;
import samskap.api.http.Means;
import samskap.ideas.Composition;
import samskap.ideas.Feeling;
import samskap.ideas.Version;
import samskap.pictures.Pictures;

/** What an idea is to say from now on, as a whole: what is left out it says no more. */
public record EditedWords(
        @Means(value = "One line, 3 to 120 characters.", most = Composition.LONGEST_TITLE)
        String title,

        @Means(value = "Markdown.", most = Composition.LONGEST_STORY) @Nullable
        String story,

        @Means("The code of a stage of the journey.") @Nullable
        String stage,

        @Means("The code of a topic.") @Nullable String topic,

        @Means(value = "How what happened felt.", oneOf = Feeling.class) @Nullable
        String feeling,

        @Means(value = "A word about the change, for its history.", most = Version.LONGEST_WHY) @Nullable
        String why,

        @Means(
                value = "What it shows from now on, in this order; left out, they stay as they are.",
                most = Pictures.MOST)
        @Nullable
        List<ChosenPicture> pictures,

        @Means("What the new ones of them were sent for; it is good for one idea or message.") @Nullable
        String draft) {}
