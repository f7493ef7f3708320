package samskap.notification.internal;

import org.springframework.stereotype.Component;
import samskap.identity.Leaving;
import samskap.identity.Person;
import samskap.shared.InOneGo;
import samskap.shared.Refusal;
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

    /**
     * @param introduced as they were when somebody looked; who they are now decides
     * @return false when they have come meanwhile: then nothing has happened, for a link in a mail ends no account
     */
    boolean takeBack(Person introduced) {
        if (!introduced.isIntroduced()) {
            return false;
        }
        try {
            inOneGo.run(() -> {
                onBehalf.takeBack(introduced);
                leaving.forgetIntroduced(introduced.id());
            });
            return true;
        } catch (Refusal come) {
            return false;
        }
    }
}
