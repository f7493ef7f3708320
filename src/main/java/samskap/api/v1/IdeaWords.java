package samskap.api.v1;

import java.util.List;
import org.jspecify.annotations.Nullable;
import samskap.api.http.Means;
import samskap.ideas.Composition;
import samskap.ideas.Feeling;
import samskap.pictures.Pictures;

/** What an idea is to say. */
public record IdeaWords(
        @Means(value = "One line, 3 to 120 characters.", most = Composition.LONGEST_TITLE)
        String title,

        @Means(value = "What happened, and what would make it better: Markdown.", most = Composition.LONGEST_STORY)
        @Nullable
        String story,

        @Means("The code of a stage of the journey.") @Nullable
        String stage,

        @Means("The code of a topic.") @Nullable String topic,

        @Means(value = "How what happened felt.", oneOf = Feeling.class) @Nullable
        String feeling,

        @Means(value = "What it shows, in this order; each was sent before.", most = Pictures.MOST) @Nullable
        List<ChosenPicture> pictures,

        @Means("What the new ones of them were sent for; it is good for one idea or message.") @Nullable
        String draft) {}
