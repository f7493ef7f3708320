package samskap.news.ui;

import org.springframework.stereotype.Component;
import samskap.ideas.Audience;
import samskap.ideas.Board;
import samskap.ideas.Ideas;
import samskap.ideas.Roadmap;
import samskap.identity.People;
import samskap.identity.Role;
import samskap.identity.ui.CurrentPerson;
import samskap.news.Announcement;
import samskap.news.News;
import samskap.shared.text.TimeAgo;
import samskap.shared.ui.Acts;
import samskap.shared.ui.Words;

/** What the parts of the news desk work with. */
@Component
record DeskKit(
        News news,
        Ideas ideas,
        Board board,
        Roadmap roadmap,
        Audience audience,
        People people,
        CurrentPerson current,
        Acts acts,
        TimeAgo times,
        Words words) {

    /** Whether it is a draft of somebody who announces here no more. */
    boolean waits(Announcement draft) {
        return !draft.isPublished()
                && people.find(draft.by())
                        .filter(author -> author.has(Role.OWNER))
                        .isEmpty();
    }

    String text(String key, Object... arguments) {
        return words.text("news.desk." + key, arguments);
    }
}
