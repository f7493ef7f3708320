package samskap.news.ui;

import org.springframework.stereotype.Component;
import samskap.ideas.Audience;
import samskap.ideas.Board;
import samskap.ideas.Ideas;
import samskap.ideas.Roadmap;
import samskap.identity.ui.CurrentPerson;
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
        CurrentPerson current,
        Acts acts,
        TimeAgo times,
        Words words) {

    String text(String key, Object... arguments) {
        return words.text("news.desk." + key, arguments);
    }
}
