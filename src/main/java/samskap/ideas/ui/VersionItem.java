package samskap.ideas.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import samskap.ideas.Composition;
import samskap.ideas.Versions.Said;
import samskap.shared.ui.Chip;
import samskap.shared.ui.Parts;
import samskap.shared.ui.Times;
import samskap.shared.ui.WordChanges;
import samskap.shared.ui.Words;

/** One thing that an idea has said, with what changed since the one before. */
class VersionItem extends ListItem {

    private static final long serialVersionUID = 1L;

    /**
     * @param who whose words, in a few words
     * @param from the way to what it was made from, null for nothing
     * @param language what its author writes, null when that is the page's
     * @param takeDown for whoever may take its words down, null for others
     */
    VersionItem(
            Words words,
            Times times,
            String who,
            @Nullable Anchor from,
            @Nullable String language,
            Said said,
            @Nullable NativeButton takeDown) {
        var version = said.version();
        var head = new Div(new H2(words.text("ideas.versions.number", said.ordinal())));
        head.addClassName("row");
        if (said.isNow()) {
            head.add(Chip.of("good", words.text("ideas.versions.now")));
        }
        var byline = new Div(new Span(who));
        if (from != null) {
            byline.add(from);
        }
        byline.add(times.day(version.at()));
        byline.addClassName("byline");
        var article = new Article(head, byline);
        article.addClassNames("card", "pad", "stack");
        if (version.isTakenDown()) {
            article.add(why(words.text("ideas.versions.takenDown")));
            add(article);
            return;
        }
        if (said.before() == null) {
            article.add(why(words.text("ideas.versions.first")));
        } else if (!version.why().isEmpty()) {
            article.add(Parts.in(language, why(version.why())));
        }
        show(article, words, language, said.against(), version.words());
        if (takeDown != null) {
            var acts = new Div(takeDown);
            acts.addClassName("row");
            article.add(acts);
        }
        add(article);
    }

    private static Paragraph why(String why) {
        var said = new Paragraph(why);
        said.addClassName("why");
        return said;
    }

    private static void show(
            Article article, Words words, @Nullable String language, Composition before, Composition after) {
        var title = new WordChanges(words, before.title(), after.title());
        title.addClassName("title");
        article.add(Parts.in(language, title));
        if (!(before.story() + after.story()).isEmpty()) {
            article.add(Parts.in(language, new WordChanges(words, before.story(), after.story())));
        }
    }
}
