package samskap.reading.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import samskap.ideas.Member;
import samskap.pictures.Picture;
import samskap.shared.text.Markdown;

/**
 * What was merged into an idea, ready to be written. The fields are {@link Member}'s, with safe HTML for Markdown.
 *
 * @param open whether its story shows at first
 */
public record MemberView(
        long id,
        @Nullable String language,
        Face author,
        String title,
        String story,
        List<Picture> pictures,
        String sharedBy,
        String joinedBy,
        String word,
        @Nullable String wordLanguage,
        boolean open) {

    static MemberView of(Member member, boolean open) {
        return new MemberView(
                member.id().value(),
                member.lang(),
                new Face(member.initials(), "", member.staff()),
                member.title(),
                Markdown.toHtml(member.story()),
                member.pictures(),
                member.sharedBy(),
                member.joinedBy(),
                Markdown.toHtml(member.word()),
                member.wordLang(),
                open);
    }
}
