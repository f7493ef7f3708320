package samskap.news;

import java.util.List;
import samskap.ideas.IdeaId;

/**
 * What an announcement says.
 *
 * @param title one line
 * @param words Markdown
 * @param ideas what it is about
 */
public record AnnouncementText(String title, String words, List<IdeaId> ideas) {

    public static final int LONGEST_TITLE = 160;
    public static final int LONGEST_WORDS = 10_000;
    public static final int MOST_IDEAS = 20;

    public AnnouncementText {
        ideas = List.copyOf(ideas);
    }
}
