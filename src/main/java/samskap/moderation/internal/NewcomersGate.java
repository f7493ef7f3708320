package samskap.moderation.internal;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.identity.Person;
import samskap.moderation.Cause;
import samskap.moderation.Gate;
import samskap.moderation.Withholdable.Tally;
import samskap.moderation.Written;

/** Lets everybody through but newcomers, and them when nothing gives cause. */
@Component
class NewcomersGate implements Gate {

    private final ModerationSettings settings;
    private final Newcomers newcomers;
    private final HatefulWords hateful = HatefulWords.known();

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

    @Override
    public Optional<Cause> holds(@Nullable Person author, String words) {
        if (hateful.areIn(words)) {
            return Optional.of(Cause.HATEFUL);
        }
        var links = EnumSet.of(Cause.LINK);
        links.retainAll(settings.withhold());
        return author == null
                ? WithholdPolicy.cause(links, Tally.NONE, Written.of(words))
                : cause(links, author, Written.of(words));
    }

    private Optional<Cause> cause(Set<Cause> rules, Person author, Written written) {
        return rules.isEmpty() || newcomers.isKnown(author)
                ? Optional.empty()
                : WithholdPolicy.cause(rules, newcomers.tally(author.id()), written);
    }
}
