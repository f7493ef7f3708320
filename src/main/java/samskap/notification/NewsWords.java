package samskap.notification;

import java.time.LocalDate;
import java.util.Objects;
import samskap.shared.Language;
import samskap.shared.Translations;
import samskap.shared.text.TimeAgo;

/** How a notification is told in one line, on the page and in mails. */
public final class NewsWords {

    private NewsWords() {}

    /** "Anna Berg has answered": by whom, and what they did. */
    public static String heading(Translations translations, Language language, Notification news) {
        var key = "notification.news." + news.kind().code();
        var by = news.by().name();
        return switch (news.kind()) {
            case MOVED ->
                translations.text(
                        language,
                        key,
                        by,
                        translations.text(
                                language, Objects.requireNonNull(news.status()).key()));
            case ANNOUNCED, MOMENT_ANSWER, MOMENT_IDEA, MOMENT_SHARED ->
                translations.text(language, key, by, Objects.requireNonNull(news.title()));
            default -> translations.text(language, special(news, key), by);
        };
    }

    /** "By Friday, 4 December 2026": as it reads whenever the mail is opened. */
    public static String due(Translations translations, Language language, LocalDate day) {
        return translations.text(language, "notification.mail.due", TimeAgo.inWords(language, day));
    }

    private static String special(Notification news, String key) {
        return switch (news.reason()) {
            case CALLED -> news.kind() == Notification.Kind.HANDED_OVER ? key : "notification.news.mention";
            case REPLIED -> news.kind() == Notification.Kind.MESSAGE ? "notification.news.reply" : key;
            default -> key;
        };
    }
}
