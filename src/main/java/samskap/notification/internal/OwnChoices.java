package samskap.notification.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import samskap.ideas.IdeaId;
import samskap.ideas.Ideas;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.notification.Following;
import samskap.notification.MailChoice;
import samskap.notification.Quiet;
import samskap.notification.Rhythm;
import samskap.shared.InOneGo;
import samskap.shared.Refusal;
import samskap.shared.live.Change;
import samskap.shared.live.Live;

/** What somebody wants to be told: of single ideas, and how often by mail. */
@Component
class OwnChoices implements Following, MailChoice {

    private final StanceStore stances;
    private final ChoiceStore choices;
    private final NewsOutbox outbox;
    private final Listeners listeners;
    private final Ideas ideas;
    private final InOneGo inOneGo;
    private final Live live;
    private final Clock clock;

    OwnChoices(
            StanceStore stances,
            ChoiceStore choices,
            NewsOutbox outbox,
            Listeners listeners,
            Ideas ideas,
            InOneGo inOneGo,
            Live live,
            Clock clock) {
        this.stances = stances;
        this.choices = choices;
        this.outbox = outbox;
        this.listeners = listeners;
        this.ideas = ideas;
        this.inOneGo = inOneGo;
        this.live = live;
        this.clock = clock;
    }

    @Override
    public Stance stance(Person person, IdeaId idea) {
        var listener = listeners.of(person.id(), idea);
        return new Stance(
                listener.map(Listener::muted).orElseGet(() -> listeners.isMuted(person.id(), idea)),
                listener.map(heard -> heard.concern().reason()).orElse(null));
    }

    @Override
    public void follow(Person person, IdeaId idea) {
        ideas.find(idea, person).orElseThrow(Refusal::notFound);
        set(person, idea, false);
    }

    @Override
    public void mute(Person person, IdeaId idea) {
        set(person, idea, true);
    }

    /** Also what one may not read just now: mails of it may be on their way. */
    private void set(Person person, IdeaId idea, boolean muted) {
        inOneGo.run(() -> {
            stances.set(person.id(), idea, muted, clock.instant());
            tellDevices(person);
        });
    }

    private void tellDevices(Person person) {
        live.changed(new Change(Change.Kind.NOTIFICATIONS_CHANGED, person.id().value()));
    }

    @Override
    public List<IdeaId> muted(Person person, int most) {
        return stances.mutedBy(person.id(), most);
    }

    @Override
    public Rhythm of(Person person) {
        return choices.of(person.id()).rhythm();
    }

    @Override
    public Quiet quiet(Person person) {
        return choices.of(person.id()).quiet();
    }

    @Override
    public Optional<Instant> due(Person person, Instant moment) {
        var choice = choices.of(person.id());
        return choice.rhythm() == Rhythm.NEVER ? Optional.empty() : Optional.of(choice.due(moment));
    }

    @Override
    public Map<PersonId, Quiet> quiet(Collection<PersonId> people) {
        return choices.of(people).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().quiet()));
    }

    @Override
    public void choose(Person person, Rhythm rhythm) {
        inOneGo.run(() -> {
            choices.choose(person.id(), rhythm, clock.instant());
            reschedule(person);
        });
    }

    @Override
    public void choose(Person person, Quiet quiet) {
        inOneGo.run(() -> {
            choices.choose(person.id(), quiet, clock.instant());
            reschedule(person);
        });
    }

    private void reschedule(Person person) {
        var choice = choices.of(person.id());
        var now = clock.instant();
        outbox.reschedule(
                person.id(), choice.rhythm(), choice.due(now), choice.quiet().after(now));
    }
}
