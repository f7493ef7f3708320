package samskap.moderation.internal;

import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.moderation.Standings;
import samskap.moderation.Withholdable;
import samskap.moderation.Withholdable.Tally;

/** Knows how far somebody is known here: asks everybody who knows what they have written so far. */
@Component
class Newcomers {

    private final Standings standings;
    /** Asked for late: those who know the words ask the gate, and the gate asks here. */
    private final ObjectProvider<Withholdable> things;

    private final Clock clock;

    Newcomers(Standings standings, ObjectProvider<Withholdable> things, Clock clock) {
        this.standings = standings;
        this.things = things;
        this.clock = clock;
    }

    boolean isKnown(Person person) {
        return person.isStaff() || standings.of(person.id()).isTrusted();
    }

    boolean isNew(Person person) {
        var known = isKnown(person);
        return WithholdPolicy.isNew(known, known ? Tally.NONE : tally(person.id()));
    }

    Tally tally(PersonId author) {
        var since = clock.instant().minus(WithholdPolicy.A_WHILE);
        return things.stream().map(kind -> kind.tally(author, since)).reduce(Tally.NONE, Tally::plus);
    }
}
