package samskap.asking.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import samskap.asking.AskedSegments;
import samskap.dialogue.AwaitsUs;
import samskap.identity.Entrance;
import samskap.identity.People;
import samskap.identity.PersonId;
import samskap.moderation.Standings;
import samskap.notification.MailChoice;
import samskap.notification.Quiet;

/** Reads together how it is with many people. */
@Component
class CircumstancesReader {

    private final People people;
    private final Entrance entrance;
    private final Standings standings;
    private final MailChoice mailChoice;
    private final List<AwaitsUs> awaiting;
    private final AskedSegments segments;

    CircumstancesReader(
            People people,
            Entrance entrance,
            Standings standings,
            MailChoice mailChoice,
            List<AwaitsUs> awaiting,
            AskedSegments segments) {
        this.people = people;
        this.entrance = entrance;
        this.standings = standings;
        this.mailChoice = mailChoice;
        this.awaiting = awaiting;
        this.segments = segments;
    }

    Map<PersonId, Circumstances> of(Collection<PersonId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var known = people.find(ids);
        var blocked = standings.blocked(ids);
        var quiet = mailChoice.quiet(ids);
        var waiting = waiting(ids);
        var segment = segments.of(ids);
        return ids.stream().distinct().collect(Collectors.toMap(Function.identity(), id -> {
            var person = known.get(id);
            return new Circumstances(
                    person,
                    person != null && entrance.admits(person),
                    blocked.contains(id),
                    waiting.get(id),
                    quiet.getOrDefault(id, Quiet.USUAL),
                    segment.get(id));
        }));
    }

    /** Since the first of what they wait for. */
    private Map<PersonId, Instant> waiting(Collection<PersonId> ids) {
        var waiting = new HashMap<PersonId, Instant>();
        for (var each : awaiting) {
            each.since(ids)
                    .forEach((person, since) ->
                            waiting.merge(person, since, (one, other) -> one.isBefore(other) ? one : other));
        }
        return waiting;
    }
}
