package samskap.notification.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import samskap.ideas.IdeaId;
import samskap.identity.PersonId;
import samskap.notification.Hearers;

@Component
class IdeaHearers implements Hearers {

    private static final int AT_ONCE = 1_000;

    private final Listeners listeners;

    IdeaHearers(Listeners listeners) {
        this.listeners = listeners;
    }

    @Override
    public List<PersonId> of(Collection<IdeaId> ideas, int most) {
        var hearers = new ArrayList<PersonId>();
        var last = new PersonId(0);
        for (var more = !ideas.isEmpty(); more && hearers.size() < most; ) {
            var next = listeners.after(last, ideas, AT_ONCE);
            next.stream()
                    .filter(listener -> !listener.muted())
                    .map(listener -> listener.concern().person())
                    .forEach(hearers::add);
            more = next.size() == AT_ONCE;
            last = more ? next.getLast().concern().person() : last;
        }
        return hearers.subList(0, Math.min(most, hearers.size()));
    }
}
