package samskap.scoring.internal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Whoever adds a fact says so here; once it is committed the scores follow within a second. */
@Component
class Scoring {

    /** There is something new to learn from. */
    record FactAdded() {}

    private final ApplicationEventPublisher events;

    Scoring(ApplicationEventPublisher events) {
        this.events = events;
    }

    void learn() {
        events.publishEvent(new FactAdded());
    }
}
