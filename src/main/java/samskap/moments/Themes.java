package samskap.moments;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.identity.Person;

/** What colleagues see of moments that tell of the same, and what they do with all of them at once. */
public interface Themes {

    /** So many are shown at most. */
    int MOST = 200;

    /**
     * Those of two moments or more: first what is not all part of ideas, of these what most different people told. Read
     * anew a few times a minute, however many look.
     */
    List<Theme> most(Person colleague, int most);

    /** Whether we acted on those of two moments or more of which the first happened since then. */
    List<Begun> begun(Person colleague, Instant from);

    /**
     * @param since when its first moment happened
     * @param isPartOfIdea whether any of its moments is
     */
    record Begun(Instant since, boolean isPartOfIdea) {}

    /** One of them, as it stands. */
    Optional<Theme> find(Person colleague, ThemeId id);

    /** Ideas that may be about the same as its stories, likeliest first. */
    List<Idea> alike(Person colleague, ThemeId id, int most);

    /**
     * Makes an idea of all its moments that are part of none, at the part of the journey where most were told. Whoever
     * told one by name hears what becomes of it.
     *
     * @param key chosen by the page: the same is shared once
     * @throws samskap.shared.Refusal as {@link samskap.ideas.Ideas#share}; when every moment is part of an idea already
     */
    Idea become(Person colleague, ThemeId id, UUID key, String text);

    /**
     * Puts all its moments that are part of no idea with one that is there. Done again, it puts those there that came
     * since.
     *
     * @throws samskap.shared.Refusal when the idea is gone
     */
    void join(Person colleague, ThemeId id, IdeaId idea);
}
