package samskap.scoring.internal;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import samskap.shared.InOneGo;
import samskap.shared.text.TimeAgo;

/** Computes everything from scratch each night and keeps how it stood, so that it can be charted and computed again. */
@Component
class NightlyScores {

    private static final Logger log = LoggerFactory.getLogger(NightlyScores.class);

    private static final Duration AN_HOUR = Duration.ofHours(1);
    private static final Duration A_DAY = Duration.ofHours(20);

    private final Scorer scorer;
    private final RunStore runs;
    private final Recomputation recomputation;
    private final InOneGo inOneGo;
    private final Clock clock;

    NightlyScores(Scorer scorer, RunStore runs, Recomputation recomputation, InOneGo inOneGo, Clock clock) {
        this.scorer = scorer;
        this.runs = runs;
        this.recomputation = recomputation;
        this.inOneGo = inOneGo;
        this.clock = clock;
    }

    @Scheduled(cron = "0 20 4 * * *", zone = TimeAgo.HOME_ID)
    void afresh() {
        check();
        keep(scorer.afresh());
    }

    /** That the past can't be checked must not keep the present from being kept. */
    private void check() {
        try {
            recomputation.checkLast();
        } catch (RuntimeException broken) {
            log.error("The scores that were kept last could not be computed again", broken);
        }
    }

    /** Other nodes' answers, and those of a node that fell while it told nobody. */
    @Scheduled(fixedDelayString = "PT5M", initialDelayString = "PT5M")
    void catchUp() {
        scorer.learn();
    }

    /** Whoever is off at night has a history all the same. */
    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (keptWithin(A_DAY)) {
            scorer.learn();
        } else {
            Thread.ofVirtual().name("first scores").start(() -> keep(scorer.afresh()));
        }
    }

    private boolean keptWithin(Duration time) {
        return runs.lastKept()
                .map(kept -> Duration.between(kept, clock.instant()).compareTo(time) < 0)
                .orElse(false);
    }

    /** Of several nodes the first one keeps the night's scores. */
    private void keep(Snapshot snapshot) {
        if (snapshot.models().isEmpty() || keptWithin(AN_HOUR)) {
            return;
        }
        inOneGo.run(() -> runs.keep(snapshot));
        log.info("Kept the scores of {} ideas.", snapshot.board().ranking().size());
    }
}
