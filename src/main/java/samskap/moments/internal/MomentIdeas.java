package samskap.moments.internal;

import java.util.Optional;
import java.util.UUID;
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
import samskap.notification.Following;
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
    private final Following following;
    private final Audit audit;
    private final InOneGo inOneGo;
    private final Live live;

    MomentIdeas(
            MomentStore store,
            Ideas ideas,
            Families families,
            People people,
            Following following,
            Audit audit,
            InOneGo inOneGo,
            Live live) {
        this.store = store;
        this.ideas = ideas;
        this.families = families;
        this.people = people;
        this.following = following;
        this.audit = audit;
        this.inOneGo = inOneGo;
        this.live = live;
    }

    Idea become(Person colleague, Moment moment, UUID key, String text, boolean asTeller) {
        var teller = teller(moment);
        var author = asTeller ? teller.orElseThrow(() -> Refusal.because("moments.refused.nobodyToName")) : colleague;
        var feeling = moment.well() ? Feeling.PLEASED : Feeling.UNEASY;
        return inOneGo.run(() -> {
            var idea = ideas.share(
                    author, new NewIdea(key, text, null, moment.place().stage(), null, feeling));
            put(colleague, moment, idea.id(), BECAME);
            teller.filter(person -> !asTeller).ifPresent(person -> following.follow(person, idea.id()));
            return idea;
        });
    }

    void join(Person colleague, Moment moment, IdeaId wanted) {
        var idea = families.mainOf(wanted);
        ideas.find(idea).orElseThrow(Refusal::notFound);
        inOneGo.run(() -> {
            put(colleague, moment, idea, JOINED);
            teller(moment).ifPresent(person -> following.follow(person, idea));
        });
    }

    private void put(Person colleague, Moment moment, IdeaId idea, Act act) {
        var isSent = idea.equals(moment.idea());
        if (!isSent && !store.join(moment.id(), idea)) {
            throw Refusal.because("moments.refused.joinedAlready");
        }
        if (!isSent) {
            audit.record(Entry.of(
                            colleague,
                            act,
                            new Thing(Thing.Kind.MOMENT, moment.id().value()))
                    .with(Thing.idea(idea.value())));
            live.changed(new Change(Change.Kind.MOMENTS_CHANGED, moment.id().value()));
        }
    }

    private Optional<Person> teller(Moment moment) {
        return Optional.ofNullable(moment.teller()).flatMap(people::find);
    }
}
