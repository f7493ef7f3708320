package samskap.journey.internal;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import samskap.identity.PersonForgotten;
import samskap.journey.Passing;

/** Lets who passed a step go when it is told no more, and with whoever is forgotten. */
@Component
class PassedLately {

    private final PassedStore passed;
    private final Clock clock;

    PassedLately(PassedStore passed, Clock clock) {
        this.passed = passed;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT13M")
    void forgetOld() {
        passed.removeBefore(clock.instant().minus(Passing.KEPT));
    }

    @EventListener
    void hear(PersonForgotten forgotten) {
        passed.forget(forgotten.person());
    }
}
