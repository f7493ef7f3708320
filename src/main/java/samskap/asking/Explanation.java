package samskap.asking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.ideas.Idea;
import samskap.ideas.Ideas;
import samskap.identity.Person;
import samskap.journey.Passing;
import samskap.shared.Language;
import samskap.shared.Translations;
import samskap.shared.text.TimeAgo;

/** Why somebody is asked and when next at the earliest, in their language: it stands on the ask itself. */
@Component
public class Explanation {

    private final Translations translations;
    private final Ideas ideas;
    private final Passing passing;
    private final TimeAgo timeAgo;

    Explanation(Translations translations, Ideas ideas, Passing passing, TimeAgo timeAgo) {
        this.translations = translations;
        this.ideas = ideas;
        this.passing = passing;
        this.timeAgo = timeAgo;
    }

    /** "We ask you because you had a delivery on Tuesday." */
    public String because(Asked asked, Person person) {
        var language = person.language();
        var occasion = asked.ask().occasion();
        if (occasion == null) {
            return text(language, "because.words", words(asked));
        }
        if (occasion == Occasion.PASSED) {
            return passed(asked, language);
        }
        var idea = Optional.ofNullable(asked.about()).flatMap(about -> ideas.find(about, person));
        return text(
                language,
                "because." + occasion.code(),
                idea.map(Idea::title).orElseGet(() -> text(language, "because.yourIdea")),
                timeAgo.date(language, when(asked)));
    }

    /** The asker's words without the full stop that ends them. */
    private static String words(Asked asked) {
        return asked.ask().because().replaceFirst("[.\\s]+$", "");
    }

    private static Instant when(Asked asked) {
        return Optional.ofNullable(asked.happenedAt()).orElse(asked.at());
    }

    /** "We ask you because your kitchen came on Tuesday 24 November 2026." */
    private String passed(Asked asked, Language language) {
        var day = TimeAgo.inWords(language, LocalDate.ofInstant(when(asked), TimeAgo.HOME));
        if (!asked.ask().because().isEmpty()) {
            return text(language, "because.passedWords", words(asked), day);
        }
        var step = Optional.ofNullable(asked.ask().step()).flatMap(id -> passing.named(id, language));
        return text(language, "because.passed", step.orElse(""), day);
    }

    /** "The next time in May 2027 at the earliest." */
    public String next(Asked asked, Language language) {
        return next(asked.next(), language);
    }

    /** @param at null for never */
    public String next(@Nullable Instant at, Language language) {
        return Optional.ofNullable(at)
                .map(next -> text(language, "next", month(language, next)))
                .orElseGet(() -> text(language, "nextNever"));
    }

    /** The month and its year, as they stand in a sentence. */
    public static String month(Language language, Instant moment) {
        var locale = language == Language.EN ? Locale.UK : language.locale();
        return DateTimeFormatter.ofPattern("MMMM yyyy", locale).format(moment.atZone(TimeAgo.HOME));
    }

    private String text(Language language, String key, Object... arguments) {
        return translations.text(language, "asking." + key, arguments);
    }
}
