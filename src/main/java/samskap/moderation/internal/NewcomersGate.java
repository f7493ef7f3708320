package samskap.moderation.internal;

import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.moderation.Cause;
import samskap.moderation.Gate;
import samskap.moderation.Standings;
import samskap.moderation.Withholdable;
import samskap.moderation.Withholdable.Tally;

/** Asks everybody who knows what somebody has written so far. */
@Component
class NewcomersGate implements Gate {

    private final ModerationSettings settings;
    private final Standings standings;
    /** Asked for late: those who know the words ask this gate. */
    private final ObjectProvider<Withholdable> things;

    private final Clock clock;

    NewcomersGate(ModerationSettings settings, Standings standings, ObjectProvider<Withholdable> things, Clock clock) {
        this.settings = settings;
        this.standings = standings;
        this.things = things;
        this.clock = clock;
    }

    @Override
    public Optional<Cause> withholds(Person author, String words) {
        if (author.isStaff() || settings.withhold().isEmpty()) {
            return Optional.empty();
        }
        var trusted = standings.of(author.id()).isTrusted();
        return WithholdPolicy.cause(settings.withhold(), trusted, trusted ? Tally.NONE : tally(author.id()), words);
    }

    @Override
    public Optional<Cause> withholds(Person author, String before, String after) {
        return WithholdPolicy.linksAnew(before, after)
                ? withholds(author, after).filter(cause -> cause == Cause.LINK)
                : Optional.empty();
    }

    private Tally tally(PersonId author) {
        var since = clock.instant().minus(WithholdPolicy.A_WHILE);
        return things.stream().map(kind -> kind.tally(author, since)).reduce(Tally.NONE, Tally::plus);
    }
}
