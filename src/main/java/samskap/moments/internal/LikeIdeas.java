package samskap.moments.internal;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import samskap.ideas.Finding;
import samskap.ideas.Idea;
import samskap.ideas.Ideas;

/** Ideas that may be about what moments tell. */
@Component
class LikeIdeas {

    private final Finding finding;
    private final Ideas ideas;

    LikeIdeas(Finding finding, Ideas ideas) {
        this.finding = finding;
        this.ideas = ideas;
    }

    /** Likeliest first. */
    List<Idea> to(String story, int most) {
        if (story.isBlank()) {
            return List.of();
        }
        var like = finding.like(story, Finding.Likeness.ALIKE, most);
        var found = ideas.cards(like.stream().map(Finding.Likeness::idea).toList());
        return like.stream()
                .map(each -> found.get(each.idea()))
                .filter(Objects::nonNull)
                .toList();
    }
}
