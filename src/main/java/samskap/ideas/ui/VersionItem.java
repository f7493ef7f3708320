package samskap.ideas.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import samskap.ideas.Composition;
import samskap.ideas.Version;
import samskap.shared.ui.Chip;
import samskap.shared.ui.Times;
import samskap.shared.ui.WordChanges;
import samskap.shared.ui.Words;

/** One thing that an idea has said, with what changed since the one before. */
class VersionItem extends ListItem {

    private static final long serialVersionUID = 1L;

    /**
     * @param who whose words, in a few words
     * @param upToThis all versions until this one, oldest first
     */
    VersionItem(Words words, Times times, String who, List<Version> upToThis, boolean isLatest) {
        var version = upToThis.getLast();
        var heading = new H2(words.text("ideas.versions.number", upToThis.size()));
        var head = new Div(heading);
        head.addClassName("row");
        if (isLatest) {
            head.add(Chip.of("good", words.text("ideas.versions.now")));
        }
        var byline = new Div(new Span(who), times.day(version.at()));
        byline.addClassName("byline");
        var article = new Article(head, byline);
        article.addClassNames("card", "pad", "stack");
        var why = upToThis.size() == 1 ? words.text("ideas.versions.first") : version.why();
        if (!why.isEmpty()) {
            article.add(why(why));
        }
        var before = upToThis.size() == 1 ? null : upToThis.get(upToThis.size() - 2);
        show(article, words, before == null ? version.words() : before.words(), version.words());
        add(article);
    }

    private static Paragraph why(String why) {
        var said = new Paragraph(why);
        said.addClassName("why");
        return said;
    }

    private static void show(Article article, Words words, Composition before, Composition after) {
        var title = new WordChanges(words, before.title(), after.title());
        title.addClassName("title");
        article.add(title);
        if (!(before.story() + after.story()).isEmpty()) {
            article.add(new WordChanges(words, before.story(), after.story()));
        }
    }
}
