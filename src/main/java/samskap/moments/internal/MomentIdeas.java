package samskap.moments.internal;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
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
import samskap.identity.People;
import samskap.identity.Person;
import samskap.moments.Moment;
import samskap.moments.MomentJoined;
import samskap.shared.InOneGo;
import samskap.shared.Refusal;
import samskap.shared.live.Change;
import samskap.shared.live.Live;

/** Moments on their way to ideas. */
@Component
class MomentIdeas {

    private static final Act BECAME = Act.of("audit.act.moments.became");
    private static final Act JOINED = Act.of("audit.act.moments.joined");

    private final MomentStore store;
    private final Ideas ideas;
    private final Families families;
    private final People people;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final InOneGo inOneGo;
    private final Live live;
    private final Clock clock;

    MomentIdeas(
            MomentStore store,
            Ideas ideas,
            Families families,
            People people,
            Audit audit,
            ApplicationEventPublisher events,
            InOneGo inOneGo,
            Live live,
            Clock clock) {
        this.store = store;
        this.ideas = ideas;
        this.families = families;
        this.people = people;
        this.audit = audit;
        this.events = events;
        this.inOneGo = inOneGo;
        this.live = live;
        this.clock = clock;
    }

    Idea become(Person colleague, Moment moment, UUID key, String text, boolean asTeller) {
        var teller = teller(moment);
        var author = asTeller ? teller.orElseThrow(() -> Refusal.because("moments.refused.nobodyToName")) : colleague;
        var feeling = moment.well() ? Feeling.PLEASED : Feeling.UNEASY;
        return inOneGo.run(() -> {
            var idea = ideas.share(
                    author, new NewIdea(key, text, null, moment.place().stage(), null, feeling));
            put(colleague, moment, idea.id(), BECAME);
            return idea;
        });
    }

    void join(Person colleague, Moment moment, IdeaId wanted) {
        var idea = families.mainOf(wanted);
        ideas.find(idea).orElseThrow(Refusal::notFound);
        inOneGo.run(() -> put(colleague, moment, idea, JOINED));
    }

    private void put(Person colleague, Moment moment, IdeaId idea, Act act) {
        if (!store.join(moment.id(), idea)) {
            if (!store.isPartOf(moment.id(), idea)) {
                throw Refusal.because("moments.refused.joinedAlready");
            }
            return;
        }
        var id = moment.id().value();
        audit.record(Entry.of(colleague, act, new Thing(Thing.Kind.MOMENT, id)).with(Thing.idea(idea.value())));
        tell(colleague, moment, idea);
        live.changed(new Change(Change.Kind.MOMENTS_CHANGED, id));
    }

    private void tell(Person colleague, Moment moment, IdeaId idea) {
        var teller = moment.teller();
        if (teller != null) {
            events.publishEvent(new MomentJoined(moment.id(), idea, colleague.id(), teller, clock.instant()));
        }
    }

    private Optional<Person> teller(Moment moment) {
        return Optional.ofNullable(moment.teller()).flatMap(people::find);
    }
}
