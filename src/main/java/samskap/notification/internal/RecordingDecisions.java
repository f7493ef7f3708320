package samskap.notification.internal;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import samskap.audit.Thing;
import samskap.developing.SuggestionId;
import samskap.developing.Suggestions;
import samskap.dialogue.Dialogue;
import samskap.dialogue.Message;
import samskap.dialogue.MessageId;
import samskap.ideas.IdeaId;
import samskap.identity.People;
import samskap.moderation.Decided;

/** Whoever wrote something that a colleague looked at first is told what came of it. */
@Component
class RecordingDecisions {

    /** What a decision's happening is about: whether it was shown. */
    static final long SHOWN = 1;

    static final long NOT_SHOWN = 0;

    private final HappeningStore happenings;
    private final Dialogue dialogue;
    private final Suggestions suggestions;
    private final People people;
    private final Clock clock;

    RecordingDecisions(
            HappeningStore happenings, Dialogue dialogue, Suggestions suggestions, People people, Clock clock) {
        this.happenings = happenings;
        this.dialogue = dialogue;
        this.suggestions = suggestions;
        this.people = people;
        this.clock = clock;
    }

    @EventListener
    void decided(Decided decided) {
        if (decided.thing().kind() == Thing.Kind.IDEA) {
            add(decided, new IdeaId(decided.thing().id()), null);
        } else if (decided.thing().kind() == Thing.Kind.MESSAGE) {
            message(decided).ifPresent(message -> add(decided, message.idea(), message.id()));
        } else if (decided.thing().kind() == Thing.Kind.SUGGESTION) {
            words(decided);
        }
    }

    private void words(Decided decided) {
        var kind = decided.shown() ? Happening.Kind.WORDS_SHOWN : Happening.Kind.WORDS_HELD;
        var id = new SuggestionId(decided.thing().id());
        people.find(decided.by())
                .flatMap(colleague -> suggestions.find(id, colleague))
                .ifPresent(words -> add(Fresh.of(kind, words.idea(), decided.by(), decided.at())
                        .about(words.id().value())
                        .onlyTo(decided.author())));
    }

    private Optional<Message> message(Decided decided) {
        return people.find(decided.by())
                .flatMap(
                        colleague -> dialogue.find(new MessageId(decided.thing().id()), colleague));
    }

    private void add(Decided decided, IdeaId idea, @Nullable MessageId message) {
        var fresh = Fresh.of(Happening.Kind.LOOKED_AT, idea, decided.by(), decided.at())
                .about(decided.shown() ? SHOWN : NOT_SHOWN)
                .onlyTo(decided.author());
        add(message == null ? fresh : fresh.about(message));
    }

    /** Only colleagues decide. */
    private void add(Fresh fresh) {
        happenings.add(fresh, true, clock.instant());
    }
}
