/**
 * What's new: announcements that a colleague writes by name, about ideas, to be read by everybody.
 *
 * <p>Owns the tables {@code news_*}. Publishes {@link samskap.news.AnnouncementPublished} and
 * {@link samskap.news.AnnouncementRead}. Hears {@link samskap.identity.RolesChanged} and
 * {@link samskap.identity.PersonForgotten}: what was to come out in the name of somebody who announces here no more is
 * a draft again. Must never show what is not published yet to anybody but owners, in no page, feed or count. What
 * owners do with announcements stands in the audit log.
 */
@ApplicationModule(allowedDependencies = {"shared", "identity", "identity :: ui", "ideas", "ideas :: ui", "audit"})
@NullMarked
package samskap.news;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
