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
import samskap.scoring.Scoreboard;
import samskap.scoring.Worth;
import samskap.shared.Language;
import samskap.shared.Translations;
import samskap.shared.ui.Words;

/** Says in one sentence why an idea stands where it stands; "too few" where a number would pretend. */
@Component
class Sentences {

    private final Translations translations;
    private final Words words;

    Sentences(Translations translations, Words words) {
        this.translations = translations;
        this.words = words;
    }

    String of(Worth worth) {
        return of(worth, words.language());
    }

    String of(Worth worth, Language language) {
        var top = text(language, worth.isProvisional() ? "provisional" : "top", Scoreboard.TOP, worth.top());
        return sentence(top, worth, language);
    }

    /** Where an idea stands through another lens; what is known of it is the same. */
    String of(Worth worth, Lens lens, boolean uncertain) {
        var language = words.language();
        var name = translations.text(language, lens.key());
        return sentence(
                uncertain
                        ? text(language, "lensRanks", name, worth.rank(), worth.rankLow(), worth.rankHigh())
                        : text(language, "lens", name, worth.rank()),
                worth,
                language);
    }

    private String sentence(String beginning, Worth worth, Language language) {
        return String.join(" ", beginning, preferred(worth, language), panel(worth, language));
    }

    private String preferred(Worth worth, Language language) {
        var preferred = worth.preferred();
        return preferred == null || worth.comparisons() < Worth.ENOUGH_COMPARISONS
                ? text(language, "fewCompared", worth.comparisons())
                : text(
                        language,
                        "preferred",
                        preferred.middle(),
                        preferred.low(),
                        preferred.high(),
                        worth.comparisons(),
                        worth.segments());
    }

    private String panel(Worth worth, Language language) {
        var fresh = worth.panel().get(Criterion.FRESH);
        var useful = worth.panel().get(Criterion.USEFUL);
        var doable = worth.panel().get(Criterion.DOABLE);
        if (fresh == null || useful == null || doable == null || worth.judgements() < Worth.ENOUGH_JUDGEMENTS) {
            return text(language, "fewJudged", worth.judgements());
        }
        return text(language, "panel", fresh.middle(), useful.middle(), doable.middle(), worth.judgements());
    }

    private String text(Language language, String key, Object... arguments) {
        return translations.text(language, "scoring.sentence." + key, arguments);
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
