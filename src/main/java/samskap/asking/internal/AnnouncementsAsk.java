package samskap.asking.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import samskap.asking.Governor;
import samskap.asking.Turn;
import samskap.identity.PersonId;
import samskap.notification.Restraint;

/** What is told to many and asks something of them passes the same governor as a question by name. */
@Component
class AnnouncementsAsk implements Restraint {

    private final Governor governor;

    AnnouncementsAsk(Governor governor) {
        this.governor = governor;
    }

    @Override
    public Set<PersonId> mayBeAsked(Collection<PersonId> people) {
        return Set.copyOf(governor.reach(people).asked());
    }

    @Override
    public Map<PersonId, Instant> ask(UUID ask, Collection<PersonId> people) {
        return governor.grant(ask, people).stream().collect(Collectors.toMap(Turn::person, Turn::at));
    }
}
