package samskap.news;

import java.util.Optional;
import samskap.identity.Person;

/** What stands below an announcement for one reader alone. Another module contributes this as a Spring bean. */
public interface BelowAnnouncement {

    /**
     * @param words a sentence or some
     * @param way what is called the way that follows them
     * @param href where it leads, from the root
     */
    record Line(String words, String way, String href) {}

    Optional<Line> of(Announcement announcement, Person reader);
}
