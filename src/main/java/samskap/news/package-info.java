/**
 * What's new: announcements that a colleague writes by name, about ideas, to be read by everybody.
 *
 * <p>Owns the tables {@code news_*}. Publishes {@link samskap.news.AnnouncementPublished} and
 * {@link samskap.news.AnnouncementRead}. Must never show what is not published yet to anybody but owners, in no page,
 * feed or count. What owners do with announcements stands in the audit log.
 */
@ApplicationModule(allowedDependencies = {"shared", "identity", "identity :: ui", "ideas", "ideas :: ui", "audit"})
@NullMarked
package samskap.news;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
