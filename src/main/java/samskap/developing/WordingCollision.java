package samskap.developing;

import samskap.developing.Suggestions.Collision;

/** The idea says something else than when the suggestion was made; nothing was changed, all three can be shown. */
public class WordingCollision extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Collision collision;

    public WordingCollision(SuggestionId suggestion, Collision collision) {
        super(
                "Suggestion " + suggestion.value() + " meets version "
                        + collision.now().version(),
                null,
                false,
                false);
        this.collision = collision;
    }

    public Collision collision() {
        return collision;
    }
}
