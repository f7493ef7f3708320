package samskap.moderation.internal;

import org.springframework.stereotype.Component;
import samskap.identity.BeforeRenaming;
import samskap.identity.Person;
import samskap.moderation.Standings;

/** A name stands beside everything that somebody has said: whoever may not take part does not speak by it either. */
@Component
class BlockedNames implements BeforeRenaming {

    private final Standings standings;

    BlockedNames(Standings standings) {
        this.standings = standings;
    }

    @Override
    public void check(Person self) {
        standings.requireWelcome(self);
    }
}
