package samskap.notification.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.audit.Thing;
import samskap.developing.SuggestionId;
import samskap.developing.Suggestions;
import samskap.developing.Summaries;
import samskap.dialogue.Dialogue;
import samskap.dialogue.Handovers;
import samskap.dialogue.Message;
import samskap.ideas.Families;
import samskap.ideas.Ideas;
import samskap.identity.Person;
import samskap.moderation.Cases;
import samskap.moderation.Withheld;
import samskap.moments.MomentId;
import samskap.moments.OwnMoments;
import samskap.news.AnnouncementId;
import samskap.news.News;
import samskap.notification.internal.Happening.Kind;

/** Reads what happenings are about: each kind of thing once, however many there are. */
@Component
class Gathering {

    static final Set<Kind> OF_WORDINGS =
            Set.of(Kind.SUGGESTED, Kind.TAKEN_IN, Kind.DECLINED, Kind.WORDS_SHOWN, Kind.WORDS_HELD);

    private final Ideas ideas;
    private final Dialogue dialogue;
    private final Handovers handovers;
    private final Suggestions suggestions;
    private final Summaries summaries;
    private final Families families;
    private final News news;
    private final Cases cases;
    private final OwnMoments moments;

    Gathering(
            Ideas ideas,
            Dialogue dialogue,
            Handovers handovers,
            Suggestions suggestions,
            Summaries summaries,
            Families families,
            News news,
            Cases cases,
            OwnMoments moments) {
        this.ideas = ideas;
        this.dialogue = dialogue;
        this.handovers = handovers;
        this.suggestions = suggestions;
        this.summaries = summaries;
        this.families = families;
        this.news = news;
        this.cases = cases;
        this.moments = moments;
    }

    Gathered of(Collection<Happening> happenings, @Nullable Person reader) {
        var messages = about(happenings, each -> true, Happening::message);
        var said = dialogue.find(messages, reader);
        var notes = said.values().stream()
                .filter(message -> message.kind() == samskap.dialogue.Kind.NOTE)
                .map(Message::id)
                .toList();
        return new Gathered(
                said,
                handovers.among(notes),
                ideas.movesOf(about(happenings, each -> each.kind() == Kind.MOVED, Happening::idea)),
                suggestions.find(
                        about(
                                happenings,
                                each -> OF_WORDINGS.contains(each.kind()),
                                each -> new SuggestionId(subject(each))),
                        reader),
                news.find(
                        null,
                        about(
                                happenings,
                                each -> each.kind() == Kind.ANNOUNCED,
                                each -> new AnnouncementId(subject(each)))),
                withheld(happenings),
                summaries.all(about(happenings, each -> each.kind() == Kind.SUMMED_UP, Happening::idea)),
                families.mergersOf(about(happenings, each -> each.kind() == Kind.MERGED, Happening::idea)),
                reader == null
                        ? Map.of()
                        : moments.answered(
                                reader, about(happenings, each -> each.kind() == Kind.MOMENT_SAID, Gathering::subject)),
                reader == null
                        ? Map.of()
                        : moments.find(
                                reader,
                                about(
                                        happenings,
                                        each -> each.kind() == Kind.MOMENT_IDEA,
                                        each -> new MomentId(subject(each)))));
    }

    private static <T> Set<T> about(
            Collection<Happening> happenings, Predicate<Happening> which, Function<Happening, @Nullable T> what) {
        return happenings.stream()
                .filter(which)
                .map(what)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static long subject(Happening happening) {
        return Objects.requireNonNull(happening.subject());
    }

    private Map<Thing, Withheld> withheld(Collection<Happening> happenings) {
        var things = happenings.stream()
                .filter(each -> each.kind().isLook())
                .map(Happening::lookedAt)
                .collect(Collectors.groupingBy(Thing::kind, Collectors.mapping(Thing::id, Collectors.toSet())));
        var withheld = new HashMap<Thing, Withheld>();
        things.forEach((kind, ids) ->
                cases.withheld(kind, ids).forEach((id, how) -> withheld.put(new Thing(kind, id), how)));
        return withheld;
    }
}
