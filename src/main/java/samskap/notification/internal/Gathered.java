package samskap.notification.internal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import samskap.audit.Thing;
import samskap.developing.Suggestion;
import samskap.developing.SuggestionId;
import samskap.developing.Summary;
import samskap.dialogue.Message;
import samskap.dialogue.MessageId;
import samskap.ideas.IdeaId;
import samskap.ideas.Merger;
import samskap.ideas.Move;
import samskap.moderation.Withheld;
import samskap.moments.Moment;
import samskap.moments.MomentId;
import samskap.news.Announcement;
import samskap.news.AnnouncementId;

/**
 * What some happenings are about, read together for one reader.
 *
 * @param said messages without their replies
 * @param handovers which of them handed an idea over
 * @param withheld the ideas and messages that others don't see
 * @param summaries what had been arrived at, of the ideas of which that is told
 * @param mergers those of the ideas of which one is told
 * @param answered the reader's moments by the numbers of what was said to them
 * @param joined the reader's moments that became part of ideas
 */
record Gathered(
        Map<MessageId, Message> said,
        Set<MessageId> handovers,
        Map<IdeaId, List<Move>> moves,
        Map<SuggestionId, Suggestion> suggested,
        Map<AnnouncementId, Announcement> announced,
        Map<Thing, Withheld> withheld,
        Map<IdeaId, List<Summary>> summaries,
        List<Merger> mergers,
        Map<Long, Moment> answered,
        Map<MomentId, Moment> joined) {

    /** Whether what it is about is here, as far as that is not for everybody to read. */
    boolean holds(Happening happening) {
        return !happening.kind().isOfMoment()
                && (happening.message() == null || said.containsKey(happening.message()))
                && (!Gathering.OF_WORDINGS.contains(happening.kind())
                        || suggested.containsKey(new SuggestionId(Objects.requireNonNull(happening.subject()))));
    }

    /** The summary that this tells of. */
    Optional<Summary> summary(Happening happening) {
        return summaries.getOrDefault(happening.idea(), List.of()).stream()
                .filter(summary -> summary.number() == Objects.requireNonNull(happening.subject()))
                .findFirst();
    }

    /** The merger that was made then, also one that was undone since. */
    Optional<Merger> merger(Happening happening) {
        return mergers.stream()
                .filter(merger -> merger.duplicate().equals(happening.idea())
                        && merger.at().equals(happening.at()))
                .findFirst();
    }

    /** The moment that it is about, while it is the reader's. */
    Optional<Moment> moment(Happening happening) {
        var subject = Objects.requireNonNull(happening.subject());
        return Optional.ofNullable(
                happening.kind() == Happening.Kind.MOMENT_SAID
                        ? answered.get(subject)
                        : joined.get(new MomentId(subject)));
    }

    /** The message, while it stands and the reader may read it. */
    Optional<Message> message(@Nullable MessageId id) {
        return Optional.ofNullable(id).map(said::get).filter(message -> !message.isWithdrawn());
    }
}
