package samskap.api.v1;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import samskap.api.http.Means;
import samskap.dialogue.Dialogue;
import samskap.dialogue.Kind;
import samskap.pictures.Pictures;

/** What somebody wants to say. */
public record MessageWords(
        @Means(
                value = "What it is meant as; `message` unless you say so. All others are a colleague's, and a note is"
                        + " internal.",
                oneOf = Kind.class)
        @Nullable
        String kind,

        @Means(value = "Markdown.", most = Dialogue.LONGEST_BODY)
        String body,

        @Means("The message that it replies to; a reply to a reply lands beside it.") @Nullable
        Long replyTo,

        @Means("For a promise: by when.") @Nullable LocalDate due,

        @Means(value = "The numbers of those whom it mentions.", most = 20) @Nullable
        List<Long> mentions,

        @Means("Answers although a colleague is on the idea; say so only after you were told (`conflict`).") @Nullable
        Boolean knowingly,

        @Means(value = "What it shows, in this order; each was sent before.", most = Pictures.MOST) @Nullable
        List<ChosenPicture> pictures,

        @Means("What the new ones of them were sent for; it is good for one idea or message.") @Nullable
        String draft) {}
