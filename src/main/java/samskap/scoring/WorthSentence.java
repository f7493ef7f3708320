package samskap.scoring;

import org.springframework.stereotype.Component;
import samskap.shared.Language;
import samskap.shared.Translations;

/** Says in one sentence why an idea stands where it stands; "too few" where a number would pretend. */
@Component
public class WorthSentence {

    private final Translations translations;

    WorthSentence(Translations translations) {
        this.translations = translations;
    }

    public String of(Worth worth, Language language) {
        var top = text(language, worth.isProvisional() ? "provisional" : "top", Scoreboard.TOP, worth.top());
        return sentence(top, worth, language);
    }

    /**
     * Where an idea stands through another lens; what is known of it is the same.
     *
     * @param uncertain whether the lens's number is known with uncertainty
     */
    public String of(Worth worth, Lens lens, boolean uncertain, Language language) {
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
}
