package samskap.asking.internal;

import java.util.List;
import org.springframework.stereotype.Component;
import samskap.asking.NewAsk;
import samskap.shared.Refusal;
import samskap.shared.text.CleanText;

/** What a question has to be to be asked. */
@Component
class AskForm {

    NewAsk checked(NewAsk typed) {
        var isOnOccasion = typed.occasion() != null;
        var wanted = new NewAsk(
                typed.key(),
                needed("question", CleanText.line(typed.question()), NewAsk.LONGEST_QUESTION),
                choices(typed.choices()),
                isOnOccasion ? "" : needed("because", CleanText.line(typed.because()), NewAsk.LONGEST_BECAUSE),
                typed.about(),
                typed.most(),
                typed.occasion());
        if (!isOnOccasion && wanted.about().isEmpty()) {
            throw Refusal.of("about", "asking.refused.about");
        }
        if (!isOnOccasion && (wanted.most() < 1 || wanted.most() > NewAsk.MOST)) {
            throw Refusal.of("most", "asking.refused.most", NewAsk.MOST);
        }
        return wanted;
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
