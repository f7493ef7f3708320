package samskap.notification.internal;

import org.springframework.stereotype.Component;
import samskap.identity.Leaving;
import samskap.identity.Leaving.Texts;
import samskap.identity.Person;
import samskap.shared.InOneGo;
import samskap.support.OnBehalf;

/** Whom a colleague introduced, and who does not want it: what was noted is taken back, and so is who they are. */
@Component
class Unwilling {

    private final OnBehalf onBehalf;
    private final Leaving leaving;
    private final InOneGo inOneGo;

    Unwilling(OnBehalf onBehalf, Leaving leaving, InOneGo inOneGo) {
        this.onBehalf = onBehalf;
        this.leaving = leaving;
        this.inOneGo = inOneGo;
    }

    void takeBack(Person introduced) {
        inOneGo.run(() -> {
            onBehalf.takeBack(introduced);
            leaving.forget(introduced, introduced.id(), Texts.STAY);
        });
    }
}
