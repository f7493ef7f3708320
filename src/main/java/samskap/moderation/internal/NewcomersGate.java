package samskap.moderation.internal;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import samskap.identity.Person;
import samskap.moderation.Cause;
import samskap.moderation.Gate;
import samskap.moderation.Written;

/** Lets everybody through but newcomers, and them when nothing gives cause. */
@Component
class NewcomersGate implements Gate {

    private final ModerationSettings settings;
    private final Newcomers newcomers;

    NewcomersGate(ModerationSettings settings, Newcomers newcomers) {
        this.settings = settings;
        this.newcomers = newcomers;
    }

    @Override
    public Optional<Cause> withholds(Person author, Written written) {
        return cause(settings.withhold(), author, written);
    }

    @Override
    public Optional<Cause> withholds(Person author, Written before, Written after) {
        var rules = WithholdPolicy.anew(before, after);
        rules.retainAll(settings.withhold());
        return cause(rules, author, after);
    }

    private Optional<Cause> cause(Set<Cause> rules, Person author, Written written) {
        return rules.isEmpty() || newcomers.isKnown(author)
                ? Optional.empty()
                : WithholdPolicy.cause(rules, newcomers.tally(author.id()), written);
    }
}
