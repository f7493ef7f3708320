package samskap.scoring.ui;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.scoring.Criterion;
import samskap.scoring.Estimate;
import samskap.scoring.Insight;
import samskap.scoring.Insight.Posterior;
import samskap.scoring.Lens;
import samskap.scoring.Worth;
import samskap.scoring.WorthSentence;
import samskap.shared.ui.Words;

/** Tells in the page's language what is known of an idea. */
@Component
class Sentences {

    private final WorthSentence sentence;
    private final Words words;

    Sentences(WorthSentence sentence, Words words) {
        this.sentence = sentence;
        this.words = words;
    }

    String of(Worth worth) {
        return sentence.of(worth, words.language());
    }

    String of(Worth worth, Lens lens, boolean uncertain) {
        return sentence.of(worth, lens, uncertain, words.language());
    }

    /** One criterion in words: where it lies, and what was plainly said. */
    String posterior(Criterion criterion, Posterior posterior) {
        var interval = posterior.interval();
        if (criterion == Criterion.PREFERENCE) {
            return words.text(
                    "scoring.why.preference", interval.middle(), interval.low(), interval.high(), posterior.evidence());
        }
        var told = words.text(
                "scoring.why.points", interval.middle(), interval.low(), interval.high(), posterior.evidence());
        var raw = posterior.raw();
        return raw == null ? told : told + " " + words.text("scoring.why.raw", raw);
    }

    /** When an idea comes first: how often, and with what weights on the whole. */
    String first(Insight.First first) {
        return words.text("scoring.why.firstHow", 100 * first.probability(), weights(first.weights()));
    }

    /** "Preferred by customers 40 · Useful 30 · …" */
    String weights(Map<Criterion, Integer> weights) {
        return Arrays.stream(Criterion.values())
                .filter(weights::containsKey)
                .map(criterion -> words.text(criterion.key()) + " " + weights.get(criterion))
                .collect(Collectors.joining(" · "));
    }

    /** What an idea takes, "" when nobody has estimated it. */
    String effort(@Nullable Estimate effort) {
        if (effort == null) {
            return "";
        }
        return effort.atMost() == null
                ? words.text("scoring.why.effort", effort.likely())
                : words.text("scoring.why.effortSure", effort.likely(), effort.atMost());
    }
}
