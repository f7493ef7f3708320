package samskap.news.internal;

import java.util.List;
import org.springframework.stereotype.Component;
import samskap.ideas.IdeaId;
import samskap.ideas.Ideas;
import samskap.news.AnnouncementText;
import samskap.shared.Refusal;
import samskap.shared.text.CleanText;

/** What an announcement must say. */
@Component
class AnnouncementForm {

    private final Ideas ideas;

    AnnouncementForm(Ideas ideas) {
        this.ideas = ideas;
    }

    /**
     * @return the same, cleaned
     * @throws Refusal at {@code title}, {@code words} or {@code ideas}
     */
    AnnouncementText checked(AnnouncementText text) {
        var title = CleanText.line(text.title());
        if (CleanText.isBlank(title) || CleanText.length(title) > AnnouncementText.LONGEST_TITLE) {
            throw Refusal.of("title", "news.refused.title", AnnouncementText.LONGEST_TITLE);
        }
        var words = CleanText.lines(text.words());
        if (CleanText.isBlank(words) || CleanText.length(words) > AnnouncementText.LONGEST_WORDS) {
            throw Refusal.of("words", "news.refused.words", AnnouncementText.LONGEST_WORDS);
        }
        return new AnnouncementText(title, words, there(text.ideas()), text.asks());
    }

    private List<IdeaId> there(List<IdeaId> wanted) {
        var some = wanted.stream().distinct().toList();
        if (some.size() > AnnouncementText.MOST_IDEAS || ideas.cards(some).size() < some.size()) {
            throw Refusal.of("ideas", "news.refused.ideas", AnnouncementText.MOST_IDEAS);
        }
        return some;
    }
}
