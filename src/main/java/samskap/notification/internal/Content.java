package samskap.notification.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import samskap.ideas.Status;
import samskap.identity.Person;
import samskap.moments.MomentId;
import samskap.notification.About;
import samskap.notification.Notification;
import samskap.notification.internal.ToldStore.Told;

/** What a happening says now. The fields are {@link Notification}'s. */
record Content(
        Notification.Kind kind,
        String words,
        @Nullable Status status,
        @Nullable String title,
        @Nullable LocalDate due,
        String path,
        boolean asks) {

    static Content of(Notification.Kind kind, String words, String path) {
        return new Content(kind, words, null, null, null, path, false);
    }

    /** What became of a moment that was told there. */
    static Content ofMoment(Notification.Kind kind, String words, String place, String path) {
        return new Content(kind, words, null, place, null, path, false);
    }

    /** The same of a promise. */
    Content by(LocalDate day) {
        return new Content(kind, words, status, title, day, path, asks);
    }

    /** @param moment which it is about, null for none */
    Notification toldAs(Told told, Happening happening, About about, @Nullable MomentId moment, Person by) {
        return new Notification(
                told.happening(),
                kind,
                about,
                by,
                words,
                status,
                title,
                due,
                path,
                happening.message(),
                moment,
                happening.internal(),
                asks,
                told.reason(),
                happening.at(),
                told.unread());
    }
}
