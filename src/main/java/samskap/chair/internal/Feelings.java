package samskap.chair.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import samskap.chair.Decision;
import samskap.chair.Felt;
import samskap.chair.WeakestLink;
import samskap.ideas.Flickers;
import samskap.ideas.Stage;
import samskap.identity.Person;
import samskap.journey.JourneyMap;
import samskap.journey.Steps;
import samskap.journey.Weakest;
import samskap.moments.MomentFigures;
import samskap.moments.Place;
import samskap.moments.Places;

/** Where it flickers, and what customers felt before and after something was decided. */
@Component
class Feelings {

    /** What happened longer before or after has other reasons. */
    private static final Duration LONGEST = Duration.ofDays(30);

    private final MomentFigures figures;
    private final Places places;
    private final JourneyMap map;
    private final Steps steps;
    private final Flickers flickers;
    private final Clock clock;

    Feelings(MomentFigures figures, Places places, JourneyMap map, Steps steps, Flickers flickers, Clock clock) {
        this.figures = figures;
        this.places = places;
        this.map = map;
        this.steps = steps;
        this.flickers = flickers;
        this.clock = clock;
    }

    /** As the map of the journey has it; where too little was told at every step, what ideas say. */
    Optional<WeakestLink> weakest(Person leader) {
        return Optional.ofNullable(map.picture(leader).weakest())
                .flatMap(weakest -> atStep(leader, weakest))
                .or(() -> Optional.ofNullable(flickers.picture().weakest()).map(WeakestLink.AtStage::new));
    }

    private Optional<WeakestLink> atStep(Person leader, Weakest weakest) {
        var rival = Optional.ofNullable(weakest.rival()).flatMap(step -> steps.find(leader, step));
        return steps.find(leader, weakest.step())
                .map(step -> new WeakestLink.AtStep(step, weakest, rival.orElse(null)));
    }

    /** Empty when it is for no part of the journey, or was decided today. */
    Optional<Felt> around(Decision decision) {
        return Optional.ofNullable(decision.stage()).flatMap(stage -> around(stage, decision.decidedAt()));
    }

    private Optional<Felt> around(Stage stage, Instant decided) {
        var days = Math.min(Duration.between(decided, clock.instant()).toDays(), LONGEST.toDays());
        if (days < 1) {
            return Optional.empty();
        }
        var span = Duration.ofDays(days);
        var there = places.all().stream()
                .filter(place -> place.stage().id() == stage.id())
                .map(Place::id)
                .collect(Collectors.toSet());
        return Optional.of(new Felt(
                (int) days,
                figures.between(there, decided.minus(span), decided),
                figures.between(there, decided, decided.plus(span))));
    }
}
