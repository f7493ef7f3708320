package samskap.scoring.ui;

import java.util.ArrayList;
import org.springframework.stereotype.Component;
import samskap.scoring.Criterion;
import samskap.scoring.Insight.Posterior;
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
        var parts = new ArrayList<String>();
        parts.add(text(language, worth.isProvisional() ? "provisional" : "top", Scoreboard.TOP, worth.top()));
        parts.add(preferred(worth, language));
        parts.add(panel(worth, language));
        return String.join(" ", parts);
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
}
