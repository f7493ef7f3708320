package samskap.support.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import samskap.ideas.Backing;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.ideas.IdeaPulse;
import samskap.ideas.IdeaShared;
import samskap.ideas.Ideas;
import samskap.ideas.IdeasMerged;
import samskap.ideas.IdeasUnmerged;
import samskap.identity.AddressMarks;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.moderation.Standings;
import samskap.shared.InOneGo;
import samskap.shared.Refusal;
import samskap.shared.live.Change;
import samskap.shared.live.Live;
import samskap.support.Support;
import samskap.support.internal.VoiceStore.Wish;

/**
 * Voices: whoever gives or takes back holds the idea that it counts for, so that a repeated request counts once, and
 * whoever wants two ideas that were merged does too. Most come in {@link Choir}.
 */
@Component
class JdbcSupport implements Support, Backing {

    private final Choir choir;
    private final VoiceStore voices;
    private final AddressMarks marks;
    private final Ideas ideas;
    private final IdeaPulse pulse;
    private final Standings standings;
    private final Live live;
    private final InOneGo inOneGo;
    private final Clock clock;

    JdbcSupport(
            Choir choir,
            VoiceStore voices,
            AddressMarks marks,
            Ideas ideas,
            IdeaPulse pulse,
            Standings standings,
            Live live,
            InOneGo inOneGo,
            Clock clock) {
        this.choir = choir;
        this.voices = voices;
        this.marks = marks;
        this.ideas = ideas;
        this.pulse = pulse;
        this.standings = standings;
        this.live = live;
        this.inOneGo = inOneGo;
        this.clock = clock;
    }

    @Override
    public Counted give(Person person, IdeaId idea) {
        return giveTogether(person.id(), idea).orElseGet(() -> giveAlone(person, idea));
    }

    /** The short way, for most; empty, and nothing was done, when it takes the long way. */
    private Optional<Counted> giveTogether(PersonId person, IdeaId idea) {
        return TransactionSynchronizationManager.isActualTransactionActive()
                ? Optional.empty()
                : choir.give(new Wish(idea, person)).map(supports -> new Counted(idea, supports));
    }

    private Counted giveAlone(Person person, IdeaId idea) {
        standings.requireWelcome(person);
        return inOneGo.run(() -> {
            var main = holdOpen(idea);
            want(main, person.id(), clock.instant());
            return counted(main);
        });
    }

    /**
     * Gives the person's voice within the running transaction, as a colleague recorded it.
     *
     * @return the idea that it counts for; empty when they want that already
     */
    Optional<IdeaId> giveFor(Person person, IdeaId idea, Instant at) {
        var main = holdOpen(idea);
        return want(main, person.id(), at) ? Optional.of(main) : Optional.empty();
    }

    /**
     * Who wanted it under another number, left lately and has come back with the same address is who they were: their
     * voice is theirs again and counts once.
     */
    private boolean want(IdeaId main, PersonId person, Instant at) {
        if (voices.since(main, person).isPresent()) {
            return false;
        }
        if (voices.takeOver(main, marks.formerSelvesOf(person), person)) {
            countAnew(main);
            changed(main);
        } else {
            add(main, person, at);
        }
        return true;
    }

    @Override
    public Counted withdraw(Person person, IdeaId idea) {
        return inOneGo.run(() -> {
            var main = takeBack(person, idea);
            return new Counted(main, count(main));
        });
    }

    /** Within the running transaction, whatever has become of the idea: a voice is its owner's. */
    IdeaId takeBack(Person person, IdeaId idea) {
        var main = pulse.holdMain(idea).orElseThrow(Refusal::notFound).idea();
        voices.since(main, person.id()).ifPresent(given -> remove(main, person.id(), given));
        return main;
    }

    /** The same for what a colleague recorded and did not mean; what else the customer said of it stays. */
    void takeBackRecorded(IdeaId main, PersonId customer, PersonId by) {
        voices.since(main, customer).ifPresent(given -> {
            voices.removeRecorded(main, customer, by);
            if (voices.since(main, customer).isEmpty()) {
                pulse.supportWithdrawn(main, given);
            }
            changed(main);
        });
    }

    private void remove(IdeaId main, PersonId person, Instant given) {
        voices.remove(main, person);
        pulse.supportWithdrawn(main, given);
        changed(main);
    }

    private void add(IdeaId main, PersonId person, Instant at) {
        voices.add(main, person, at);
        pulse.supported(main, at);
        changed(main);
    }

    private void changed(IdeaId idea) {
        live.changed(new Change(Change.Kind.SUPPORT_CHANGED, idea.value()));
    }

    @EventListener
    void authorSupportsOwnIdea(IdeaShared shared) {
        if (voices.add(shared.idea(), shared.author(), shared.at())) {
            pulse.supported(shared.idea(), shared.at());
        }
    }

    @EventListener
    void whoeverWantsBothCountsOnce(IdeasMerged merged) {
        countAnew(merged.main());
    }

    @EventListener
    void eachHasItsOwnVoicesAgain(IdeasUnmerged unmerged) {
        countAnew(unmerged.duplicate());
        countAnew(unmerged.main());
    }

    private boolean countAnew(IdeaId idea) {
        return pulse.correctSupports(idea, voices.count(Set.of(idea)));
    }

    /** Holds the idea, so that it can neither close nor be withheld meanwhile nor be counted by two at once. */
    private IdeaId holdOpen(IdeaId idea) {
        var main = pulse.holdMain(idea).orElseThrow(Refusal::notFound);
        ideas.find(main.idea()).orElseThrow(Refusal::notFound);
        if (main.status().isClosed()) {
            throw Refusal.because("ideas.refused.closed." + main.status().code());
        }
        return main.idea();
    }

    private Counted counted(IdeaId main) {
        return new Counted(
                main, ideas.find(main).orElseThrow(Refusal::notFound).pulse().supports());
    }

    @Override
    public Set<IdeaId> by(PersonId person, Collection<IdeaId> wanted) {
        return voices.by(person, wanted);
    }

    @Override
    public int count(IdeaId idea) {
        return ideas.find(idea).map(Idea::pulse).map(found -> found.supports()).orElse(0);
    }

    @Override
    public List<PersonId> latest(IdeaId idea, int most) {
        return voices.latest(idea, most);
    }

    /** Looks first and mends one idea at a time: nobody who supports meanwhile has to wait for all of them. */
    @Override
    public int recount() {
        return (int) pulse.supportsOtherThan(voices.counts()).stream()
                .filter(idea -> inOneGo.run(() -> correct(idea)))
                .count();
    }

    private boolean correct(IdeaId idea) {
        return pulse.holdMain(idea).filter(main -> main.idea().equals(idea)).isPresent() && countAnew(idea);
    }

    @Override
    public int supporters(Collection<IdeaId> wanted) {
        return voices.count(wanted);
    }

    @Override
    public Set<IdeaId> supportedBy(Person person, Collection<IdeaId> wanted) {
        return by(person.id(), wanted);
    }

    @Override
    public Set<IdeaId> supportedBy(Person person) {
        return voices.by(person.id());
    }

    @Override
    public List<Instant> voices(IdeaId idea) {
        return voices.moments(idea);
    }

    @Override
    public void everyVoice(BiConsumer<IdeaId, PersonId> heard) {
        voices.every(heard);
    }

    @Override
    public List<Voice> latestVoices(int most) {
        return voices.latestOfAll(most);
    }

    @Override
    public int support(Person person, IdeaId idea, boolean wanted) {
        return (wanted ? give(person, idea) : withdraw(person, idea)).supports();
    }
}
