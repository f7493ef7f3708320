package samskap.notification.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import samskap.audit.Thing;
import samskap.developing.Suggestion;
import samskap.developing.SuggestionId;
import samskap.dialogue.Message;
import samskap.dialogue.MessageId;
import samskap.ideas.IdeaId;
import samskap.ideas.Move;
import samskap.moderation.Withheld;
import samskap.news.Announcement;
import samskap.news.AnnouncementId;

/**
 * What some happenings are about, read together for one reader.
 *
 * @param said messages without their replies
 * @param handovers which of them handed an idea over
 * @param withheld the ideas and messages that others don't see
 */
record Gathered(
        Map<MessageId, Message> said,
        Set<MessageId> handovers,
        Map<IdeaId, List<Move>> moves,
        Map<SuggestionId, Suggestion> suggested,
        Map<AnnouncementId, Announcement> announced,
        Map<Thing, Withheld> withheld) {

    /** The message, while it stands and the reader may read it. */
    Optional<Message> message(@Nullable MessageId id) {
        return Optional.ofNullable(id).map(said::get).filter(message -> !message.isWithdrawn());
    }
}
