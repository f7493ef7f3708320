package samskap.developing.internal;

import java.util.Optional;
import samskap.developing.Suggestion;
import samskap.developing.Suggestions.Collision;
import samskap.ideas.Composition;
import samskap.ideas.Idea;

/** Whether a suggestion can go into an idea without writing over what somebody else wrote there. */
final class Meeting {

    private Meeting() {}

    static Composition words(Idea idea) {
        return new Composition(idea.title(), idea.story());
    }

    /**
     * Words count, not versions: an idea that only moved to another stage still says what it said.
     *
     * @param base what the suggestion was made from, empty when nobody knows that any more
     * @return empty when it can
     */
    static Optional<Collision> of(Optional<Composition> base, Suggestion suggestion, Idea idea) {
        var now = words(idea);
        return base.filter(now::equals).isPresent() || suggestion.words().equals(now)
                ? Optional.empty()
                : Optional.of(new Collision(base.orElse(now), idea));
    }
}
