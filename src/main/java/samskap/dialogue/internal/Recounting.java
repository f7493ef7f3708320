package samskap.dialogue.internal;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import samskap.ideas.IdeaId;
import samskap.ideas.IdeaPulse;
import samskap.ideas.Ideas;
import samskap.ideas.Pulse;
import samskap.ideas.Status;
import samskap.shared.InOneGo;
import samskap.shared.live.Change;
import samskap.shared.live.Live;

/** Makes anew what ideas show of their dialogue, one idea at a time: nobody who writes has to wait for all of them. */
@Component
class Recounting {

    private static final Logger log = LoggerFactory.getLogger(Recounting.class);

    private final Attending attending;
    private final Ideas ideas;
    private final IdeaPulse pulse;
    private final InOneGo inOneGo;
    private final Live live;

    Recounting(Attending attending, Ideas ideas, IdeaPulse pulse, InOneGo inOneGo, Live live) {
        this.attending = attending;
        this.ideas = ideas;
        this.pulse = pulse;
        this.inOneGo = inOneGo;
        this.live = live;
    }

    int recount() {
        return (int) pulse.everyIdea().stream()
                .filter(idea -> inOneGo.run(() -> mend(idea)))
                .count();
    }

    private boolean mend(IdeaId id) {
        pulse.hold(id);
        return ideas.find(id)
                // A merged idea's words count for the one that it leads to.
                .filter(idea -> idea.status() != Status.MERGED)
                .map(idea -> {
                    attending.countMessages(id);
                    attending.countQuestions(id);
                    attending.renew(idea);
                    return isWrong(idea.pulse(), ideas.find(id).orElseThrow().pulse(), id) && tell(id);
                })
                .orElse(false);
    }

    private static boolean isWrong(Pulse was, Pulse is, IdeaId idea) {
        if (was.equals(is)) {
            return false;
        }
        log.warn("Idea {} showed {} of its dialogue instead of {}", idea.value(), was, is);
        return true;
    }

    private boolean tell(IdeaId idea) {
        live.changed(new Change(Change.Kind.DIALOGUE_MARKED, idea.value()));
        live.changed(new Change(Change.Kind.QUEUE_CHANGED, idea.value()));
        return true;
    }
}
