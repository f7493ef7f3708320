package samskap.developing;

import java.util.UUID;
import samskap.ideas.IdeaId;

/**
 * What somebody wants to suggest.
 *
 * @param key chosen by the page when the writing began: the same key suggests once, however often it is sent
 * @param base the idea's version that the writer had before them
 * @param title as typed
 * @param story as typed
 * @param why a word about it, may be empty
 */
public record NewSuggestion(UUID key, IdeaId idea, int base, String title, String story, String why) {}
