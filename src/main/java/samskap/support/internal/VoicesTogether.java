package samskap.support.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import samskap.ideas.IdeaId;
import samskap.ideas.IdeaPulse;
import samskap.identity.AddressMarks;
import samskap.identity.PersonId;
import samskap.moderation.Standings;
import samskap.shared.InOneGo;
import samskap.shared.live.Change;
import samskap.shared.live.Live;
import samskap.support.internal.VoiceStore.Wish;

/**
 * Gives many voices in one transaction: first voices of people whom nothing is known of, for ideas that stand for
 * themselves. Everything else is left to whoever looks at each by itself. It waits for an idea that somebody holds for
 * the moment that most acts take: were those voices left too, each of them would hold the idea in turn, and so more and
 * more be left.
 */
@Component
class VoicesTogether {

    private final VoiceStore voices;
    private final IdeaPulse pulse;
    private final AddressMarks marks;
    private final Standings standings;
    private final InOneGo inOneGo;
    private final Live live;
    private final Clock clock;

    VoicesTogether(
            VoiceStore voices,
            IdeaPulse pulse,
            AddressMarks marks,
            Standings standings,
            InOneGo inOneGo,
            Live live,
            Clock clock) {
        this.voices = voices;
        this.pulse = pulse;
        this.marks = marks;
        this.standings = standings;
        this.inOneGo = inOneGo;
        this.live = live;
        this.clock = clock;
    }

    /** @return those that were given, each with how many want its idea by then */
    Map<Wish, Integer> give(Collection<Wish> wanted) {
        return inOneGo.run(() -> giveNow(wanted, clock.instant()));
    }

    private Map<Wish, Integer> giveNow(Collection<Wish> wanted, Instant at) {
        var usual = of(usual(people(wanted)), wanted);
        var before = usual.isEmpty() ? Map.<IdeaId, Integer>of() : pulse.holdSimple(ideas(usual));
        var simple =
                usual.stream().filter(voice -> before.containsKey(voice.idea())).collect(Collectors.toSet());
        if (simple.isEmpty()) {
            return Map.of();
        }
        var given = voices.add(simple, at);
        var more = given.stream().collect(Collectors.groupingBy(Wish::idea, Collectors.summingInt(voice -> 1)));
        pulse.supported(more, at);
        more.keySet().forEach(idea -> live.changed(new Change(Change.Kind.SUPPORT_CHANGED, idea.value())));
        return given.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        voice -> before.getOrDefault(voice.idea(), 0) + more.getOrDefault(voice.idea(), 0)));
    }

    /** Those who are welcome and have not come back under another number. */
    private Set<PersonId> usual(Set<PersonId> people) {
        var usual = new HashSet<>(marks.withoutFormerSelves(people));
        usual.removeAll(standings.blockedAmong(people));
        return usual;
    }

    private static Set<PersonId> people(Collection<Wish> voices) {
        return voices.stream().map(Wish::person).collect(Collectors.toSet());
    }

    private static Set<IdeaId> ideas(Collection<Wish> voices) {
        return voices.stream().map(Wish::idea).collect(Collectors.toSet());
    }

    private static List<Wish> of(Set<PersonId> people, Collection<Wish> voices) {
        return voices.stream().filter(voice -> people.contains(voice.person())).toList();
    }
}
