package samskap.asking.internal;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.asking.Ask.Kind;
import samskap.asking.NewAsk;
import samskap.asking.Occasion;
import samskap.identity.Person;
import samskap.journey.Step;
import samskap.journey.StepId;
import samskap.journey.Steps;
import samskap.shared.Language;
import samskap.shared.Refusal;
import samskap.shared.Translations;
import samskap.shared.text.CleanText;

/** What a question has to be to be asked. */
@Component
class AskForm {

    private final Steps steps;
    private final Translations translations;

    AskForm(Steps steps, Translations translations) {
        this.steps = steps;
        this.translations = translations;
    }

    NewAsk checked(Person colleague, NewAsk typed) {
        var isOnOccasion = typed.occasion() != null;
        var wanted = new NewAsk(
                typed.key(),
                needed("question", CleanText.line(typed.question()), NewAsk.LONGEST_QUESTION),
                typed.kind() == Kind.TALK ? yesOrNo(colleague.language()) : choices(typed.choices()),
                because(typed),
                typed.about(),
                typed.most(),
                typed.occasion(),
                typed.occasion() == Occasion.PASSED ? step(colleague, typed.step()) : null,
                typed.kind());
        if (!isOnOccasion && wanted.about().isEmpty()) {
            throw Refusal.of("about", "asking.refused.about");
        }
        if (!isOnOccasion && (wanted.most() < 1 || wanted.most() > NewAsk.MOST)) {
            throw Refusal.of("most", "asking.refused.most", NewAsk.MOST);
        }
        return wanted;
    }

    /** After a step it may be said; after what happened to an idea it stands there already. */
    private static String because(NewAsk typed) {
        var words = CleanText.line(typed.because());
        if (typed.occasion() == null) {
            return needed("because", words, NewAsk.LONGEST_BECAUSE);
        }
        return typed.occasion() != Occasion.PASSED || CleanText.isBlank(words)
                ? ""
                : within("because", words, NewAsk.LONGEST_BECAUSE);
    }

    private StepId step(Person colleague, @Nullable StepId wanted) {
        return Optional.ofNullable(wanted)
                .flatMap(id -> steps.find(colleague, id))
                .filter(step -> !step.retired())
                .map(Step::id)
                .orElseThrow(() -> Refusal.of("step", "asking.refused.step"));
    }

    /** In the asker's language, as the question that they belong to. */
    private List<String> yesOrNo(Language language) {
        return List.of(translations.text(language, "asking.talk.yes"), translations.text(language, "asking.talk.no"));
    }

    private static List<String> choices(List<String> typed) {
        var choices = typed.stream()
                .map(CleanText::line)
                .filter(choice -> !CleanText.isBlank(choice))
                .distinct()
                .toList();
        if (choices.size() == 1 || choices.size() > NewAsk.MOST_CHOICES) {
            throw Refusal.of("choices", "asking.refused.choices", NewAsk.MOST_CHOICES);
        }
        choices.forEach(choice -> within("choices", choice, NewAsk.LONGEST_CHOICE));
        return choices;
    }

    /** Several lines that have to say something. */
    static String words(String typed, int longest) {
        return needed("words", CleanText.lines(typed), longest);
    }

    /** Several lines that may say nothing. */
    static String anyWords(String typed, int longest) {
        var words = CleanText.lines(typed);
        return CleanText.isBlank(words) ? "" : within("words", words, longest);
    }

    private static String needed(String field, String words, int longest) {
        if (CleanText.isBlank(words)) {
            throw Refusal.of(field, "asking.refused." + field);
        }
        return within(field, words, longest);
    }

    private static String within(String field, String words, int longest) {
        CleanText.refuseLonger(field, words, longest);
        return words;
    }
}
