package samskap.chair.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.chair.Decision;
import samskap.chair.Felt;
import samskap.chair.WeakestLink;
import samskap.ideas.Flickers;
import samskap.ideas.Journey;
import samskap.ideas.Stage;
import samskap.identity.Person;
import samskap.moments.MomentCounts;
import samskap.moments.MomentCounts.Count;
import samskap.value.lens.Wilson;

/** Where it flickers, and what customers felt before and after something was decided. */
@Component
class Feelings {

    /** What happened longer before or after has other reasons. */
    private static final Duration LONGEST = Duration.ofDays(30);

    private final MomentCounts counts;
    private final Flickers flickers;
    private final Journey journey;
    private final Clock clock;

    Feelings(MomentCounts counts, Flickers flickers, Journey journey, Clock clock) {
        this.counts = counts;
        this.flickers = flickers;
        this.journey = journey;
        this.clock = clock;
    }

    /**
     * The part of the journey where what was told since then went badly most surely: by the lower end of the share's
     * interval, so that two bad ones of two do not outweigh forty of fifty. Where too little was told, what ideas say.
     */
    Optional<WeakestLink> weakest(Person leader, Instant since) {
        var told = counts.byStage(leader, since, clock.instant());
        var byIdeas = flickers.picture().weakest();
        var worst = journey.stages().stream()
                .filter(stage -> isFlickering(told.get(stage.id())))
                .max(Comparator.comparingDouble(stage -> leastBadly(Objects.requireNonNull(told.get(stage.id())))));
        if (worst.isEmpty()) {
            return Optional.ofNullable(byIdeas).map(ideas -> new WeakestLink(ideas.stage(), null, ideas));
        }
        var stage = worst.get();
        var ideas = flickers.picture().stages().stream()
                .filter(flicker -> flicker.stage().id() == stage.id())
                .findFirst()
                .orElse(null);
        return Optional.of(new WeakestLink(stage, told.get(stage.id()), ideas));
    }

    private static boolean isFlickering(@Nullable Count count) {
        return count != null && count.all() >= Felt.ENOUGH && count.badly() > 0;
    }

    private static double leastBadly(Count count) {
        return Wilson.of(count.badly(), count.all(), Felt.LEVEL).low();
    }

    /** Empty when it is for no part of the journey, or was decided today. */
    Optional<Felt> around(Person leader, Decision decision) {
        return Optional.ofNullable(decision.stage()).flatMap(stage -> around(leader, stage, decision.decidedAt()));
    }

    private Optional<Felt> around(Person leader, Stage stage, Instant decided) {
        var since = Duration.between(decided, clock.instant());
        var days = Math.min(since.toDays(), LONGEST.toDays());
        if (days < 1) {
            return Optional.empty();
        }
        var span = Duration.ofDays(days);
        var before = counts.byStage(leader, decided.minus(span), decided).getOrDefault(stage.id(), Count.NONE);
        var after = counts.byStage(leader, decided, decided.plus(span)).getOrDefault(stage.id(), Count.NONE);
        return Optional.of(new Felt((int) days, before, after));
    }
}
