package samskap.mandates;

import org.jspecify.annotations.Nullable;
import samskap.ideas.Idea;
import samskap.ideas.Stage;
import samskap.moments.Moment;
import samskap.moments.PlaceId;

/**
 * Where somebody is about to act.
 *
 * @param stage the part of the journey, null when nobody has said
 * @param place where it was told, null for an idea
 */
public record Situation(@Nullable Stage stage, @Nullable PlaceId place) {

    public static Situation of(Idea idea) {
        return new Situation(idea.stage(), null);
    }

    public static Situation of(Moment moment) {
        return new Situation(moment.place().stage(), moment.place().id());
    }
}
