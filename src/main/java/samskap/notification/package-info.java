/**
 * Notifications: whoever is concerned with an idea is told what happened, once, by name, on the page and by mail, as
 * often as they want to hear.
 *
 * <p>Owns the tables {@code notification_*}. Hears {@link samskap.ideas.IdeaMoved}, {@link samskap.ideas.IdeasMerged},
 * {@link samskap.ideas.IdeasUnmerged}, {@link samskap.dialogue.MessageWritten},
 * {@link samskap.dialogue.PromiseSettled}, what becomes of suggestions, contributions and summaries,
 * {@link samskap.moderation.Decided}, {@link samskap.news.AnnouncementPublished},
 * {@link samskap.support.CustomerIntroduced}, {@link samskap.support.VoiceRecorded},
 * {@link samskap.moments.MomentAnswered} and {@link samskap.moments.MomentJoined}, each within its transaction, and
 * tells later. Fills {@link samskap.ideas.Audience}; asks {@link samskap.notification.Restraint} before it tells of
 * what asks something, and {@link samskap.notification.AskByMail} when that leaves and below its page
 * ({@link samskap.news.BelowAnnouncement}). Must never decide what somebody may read: it asks the dialogue.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "identity",
            "identity :: ui",
            "audit",
            "moderation",
            "pictures",
            "ideas",
            "ideas :: ui",
            "support",
            "dialogue",
            "developing",
            "news",
            "moments",
            "mail"
        })
@NullMarked
package samskap.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
