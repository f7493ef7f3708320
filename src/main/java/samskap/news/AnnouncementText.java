package samskap.news;

import java.util.List;
import samskap.ideas.IdeaId;

/**
 * What an announcement says.
 *
 * @param title one line
 * @param words Markdown
 * @param ideas what it is about
 * @param asks whether it asks something of whoever is told: then those are told who may be asked now
 */
public record AnnouncementText(String title, String words, List<IdeaId> ideas, boolean asks) {

    public static final int LONGEST_TITLE = 160;
    public static final int LONGEST_WORDS = 10_000;
    public static final int MOST_IDEAS = 20;

    public AnnouncementText {
        ideas = List.copyOf(ideas);
    }

    /** One that asks nothing. */
    public AnnouncementText(String title, String words, List<IdeaId> ideas) {
        this(title, words, ideas, false);
    }
}
