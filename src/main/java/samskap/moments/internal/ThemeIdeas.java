package samskap.moments.internal;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import samskap.audit.Act;
import samskap.audit.Audit;
import samskap.audit.Entry;
import samskap.audit.Thing;
import samskap.ideas.Families;
import samskap.ideas.Feeling;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.ideas.Ideas;
import samskap.ideas.NewIdea;
import samskap.ideas.Stage;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.moments.MomentId;
import samskap.moments.MomentJoined;
import samskap.moments.Place;
import samskap.moments.Theme;
import samskap.moments.internal.ThemeStore.Open;
import samskap.shared.InOneGo;
import samskap.shared.Refusal;
import samskap.shared.live.Change;
import samskap.shared.live.Live;

/** All moments of a theme on their way to one idea, each once. */
@Component
class ThemeIdeas {

    private static final Act BECAME = Act.of("audit.act.moments.themeBecame");
    private static final Act JOINED = Act.of("audit.act.moments.themeJoined");

    private final ThemeStore store;
    private final Ideas ideas;
    private final Families families;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final InOneGo inOneGo;
    private final Live live;
    private final Clock clock;

    ThemeIdeas(
            ThemeStore store,
            Ideas ideas,
            Families families,
            Audit audit,
            ApplicationEventPublisher events,
            InOneGo inOneGo,
            Live live,
            Clock clock) {
        this.store = store;
        this.ideas = ideas;
        this.families = families;
        this.audit = audit;
        this.events = events;
        this.inOneGo = inOneGo;
        this.live = live;
        this.clock = clock;
    }

    Idea become(Person colleague, Theme theme, UUID key, String text) {
        var feeling = theme.well() ? Feeling.PLEASED : Feeling.UNEASY;
        return inOneGo.run(() -> {
            var idea = ideas.share(colleague, new NewIdea(key, text, null, stage(theme), null, feeling));
            if (!put(colleague, theme, idea.id(), BECAME) && !theme.ideas().contains(idea.id())) {
                throw Refusal.because("moments.refused.themeJoined");
            }
            return idea;
        });
    }

    private static @Nullable Stage stage(Theme theme) {
        return theme.places().stream().findFirst().map(Place::stage).orElse(null);
    }

    void join(Person colleague, Theme theme, IdeaId wanted) {
        var idea = families.mainOf(wanted);
        ideas.find(idea).orElseThrow(Refusal::notFound);
        inOneGo.run(() -> put(colleague, theme, idea, JOINED));
    }

    /** Whether there was anything to put there. */
    private boolean put(Person colleague, Theme theme, IdeaId idea, Act act) {
        var open = store.open(theme.id().value());
        if (open.isEmpty()) {
            return false;
        }
        store.join(open, idea);
        audit.record(
                Entry.of(colleague, act, new Thing(Thing.Kind.MOMENT, theme.id().value()))
                        .with(Thing.idea(idea.value())));
        tell(colleague, open, idea);
        live.changed(new Change(Change.Kind.MOMENTS_CHANGED, 0));
        return true;
    }

    /** Whoever told several of them hears once. */
    private void tell(Person colleague, List<Open> open, IdeaId idea) {
        var now = clock.instant();
        var told = new HashSet<PersonId>();
        for (var each : open) {
            var teller = each.teller();
            if (teller != null && told.add(teller)) {
                events.publishEvent(new MomentJoined(new MomentId(each.moment()), idea, colleague.id(), teller, now));
            }
        }
    }
}
