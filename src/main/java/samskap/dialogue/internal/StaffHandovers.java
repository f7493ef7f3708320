package samskap.dialogue.internal;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import samskap.dialogue.Dialogue;
import samskap.dialogue.HandedOver;
import samskap.dialogue.Handing;
import samskap.dialogue.Handovers;
import samskap.dialogue.Kind;
import samskap.dialogue.MessageId;
import samskap.dialogue.NewMessage;
import samskap.ideas.IdeaId;
import samskap.ideas.IdeaPulse;
import samskap.ideas.Ideas;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.identity.Role;
import samskap.shared.Refusal;
import samskap.shared.live.Change;
import samskap.shared.live.Live;
import samskap.teams.Team;
import samskap.teams.Teams;

@Component
class StaffHandovers implements Handovers {

    private final Writing writing;
    private final HandedIdeas handed;
    private final TakenIdeas taken;
    private final Ideas ideas;
    private final IdeaPulse pulse;
    private final People people;
    private final Teams teams;
    private final Live live;
    private final Clock clock;

    StaffHandovers(
            Writing writing,
            HandedIdeas handed,
            TakenIdeas taken,
            Ideas ideas,
            IdeaPulse pulse,
            People people,
            Teams teams,
            Live live,
            Clock clock) {
        this.writing = writing;
        this.handed = handed;
        this.taken = taken;
        this.ideas = ideas;
        this.pulse = pulse;
        this.people = people;
        this.teams = teams;
        this.live = live;
        this.clock = clock;
    }

    @Override
    public void handOver(Person by, Handing handing) {
        by.requireStaff();
        var receivers = receivers(by, handing);
        Words.of("word", handing.word(), Dialogue.LONGEST_WORD);
        var note = new NewMessage(handing.key(), handing.idea(), null, Kind.NOTE, handing.word(), null);
        writing.call(by, note, receivers, said -> handOver(by, handing, said));
    }

    private void handOver(Person by, Handing handing, MessageId note) {
        var id = handing.idea();
        pulse.hold(id);
        if (ideas.find(id).orElseThrow(Refusal::notFound).pulse().waitingSince() == null) {
            throw Refusal.because("dialogue.refused.waitsNoMore");
        }
        requireMayLetGo(by, id);
        taken.letGo(id);
        handed.put(handing, by.id(), note, clock.instant());
        live.changed(new Change(Change.Kind.QUEUE_CHANGED, id.value()));
    }

    /** What a colleague is on is theirs to hand over, or a product owner's. */
    private void requireMayLetGo(Person by, IdeaId idea) {
        taken.current(idea)
                .filter(held -> !held.by().equals(by.id()) && !by.has(Role.OWNER))
                .flatMap(held -> people.find(held.by()))
                .ifPresent(holder -> {
                    throw Refusal.because("dialogue.refused.takenByAnother", holder.firstName());
                });
    }

    private Set<PersonId> receivers(Person by, Handing handing) {
        var receivers = handing.team() != null
                ? teams.find(handing.team()).map(Team::members).orElse(Set.of())
                : handing.person() == null ? Set.<PersonId>of() : Set.of(handing.person());
        var staff = people.find(List.copyOf(receivers)).values().stream()
                .filter(Person::isStaff)
                .map(Person::id)
                .collect(Collectors.toSet());
        if (handing.team() == null) {
            staff.remove(by.id());
        }
        if (staff.isEmpty()) {
            throw Refusal.of(TO, "dialogue.refused.nobodyReceives");
        }
        staff.remove(by.id());
        return staff;
    }

    @Override
    public Optional<HandedOver> of(IdeaId idea) {
        return handed.of(idea);
    }

    @Override
    public Set<MessageId> among(Collection<MessageId> notes) {
        return handed.among(notes);
    }
}
