package samskap.dialogue.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import samskap.dialogue.MessageId;
import samskap.dialogue.Writers;
import samskap.ideas.IdeaId;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.shared.live.Change;
import samskap.shared.live.Live;

@Component
class StaffWriters implements Writers {

    private final WritingStore store;
    private final Live live;
    private final Clock clock;

    StaffWriters(WritingStore store, Live live, Clock clock) {
        this.store = store;
        this.live = live;
        this.clock = clock;
    }

    @Override
    public void write(Person by, IdeaId idea) {
        by.requireStaff();
        var now = clock.instant();
        if (store.put(idea, by.id(), now, now.plus(HEARD))) {
            changed(idea);
        }
    }

    @Override
    public void stop(Person by, IdeaId idea) {
        if (store.remove(idea, by.id())) {
            changed(idea);
        }
    }

    @Override
    public List<PersonId> on(IdeaId idea) {
        return store.on(Set.of(idea)).getOrDefault(idea, List.of());
    }

    @Override
    public Optional<MessageId> answeredMeanwhile(Person writer, IdeaId idea) {
        return store.answeredSince(idea, writer.id());
    }

    @Override
    @Scheduled(fixedDelayString = "PT5S", initialDelayString = "PT5S")
    public void forgetTheSilent() {
        store.removeExpired(clock.instant()).forEach(this::changed);
    }

    private void changed(IdeaId idea) {
        live.changed(new Change(Change.Kind.WRITING_CHANGED, idea.value()));
    }
}
