package samskap.notification.internal;

import org.jspecify.annotations.Nullable;
import samskap.dialogue.MessageId;
import samskap.ideas.Idea;
import samskap.ideas.Status;
import samskap.identity.Person;
import samskap.notification.Notification;
import samskap.notification.internal.ToldStore.Told;

/** A happening as it reads now. The fields are {@link Notification}'s. */
record News(
        Happening happening,
        Notification.Kind kind,
        Idea idea,
        Person by,
        String words,
        @Nullable Status status,
        @Nullable MessageId message) {

    Notification toldAs(Told told) {
        return new Notification(
                happening.id(), kind, idea, by, words, status, message, told.reason(), happening.at(), told.unread());
    }
}
