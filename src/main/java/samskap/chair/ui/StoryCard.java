package samskap.chair.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import samskap.chair.Sitting;
import samskap.chair.Story;
import samskap.shared.text.Markdown;
import samskap.shared.ui.Buttons;
import samskap.shared.ui.Icon;
import samskap.shared.ui.Parts;

/** One customer at the table, in their own words. */
class StoryCard extends Article {

    private static final long serialVersionUID = 1L;
    private static final int EXCERPT = 600;

    StoryCard(ChairKit kit, Sitting sitting, int slot, Story story) {
        var language = kit.words().language();
        var telling = kit.telling();
        addClassNames("card", "pad", "story-card");
        var felt = story.felt();
        addClassName(felt == null ? "unsaid" : felt ? "well" : "badly");
        var name = new H3(telling.who(language, story));
        var header = new Header(name);
        header.addClassName("row");
        if (felt != null) {
            header.addComponentAsFirst(new Icon(felt ? "feeling-5" : "feeling-1"));
        }
        var about = new Paragraph(telling.about(language, story));
        about.addClassNames("small", "muted");
        add(header, about);
        if (!story.title().isEmpty()) {
            var title = new Paragraph(story.title());
            title.addClassName("title");
            add(title);
        }
        var voice = new Div(Markdown.toExcerpt(story.words(), EXCERPT));
        voice.addClassName("voice");
        var another = Buttons.of(kit.text("story.another"), "small quiet noprint", () -> {
            kit.acts().run(() -> kit.chair().another(kit.current().require(), sitting.number(), slot, story.ref()));
        });
        another.setAriaLabel(kit.text("story.anotherThan", telling.who(language, story)));
        var whole = Parts.way(story.path(), kit.text("story.whole"));
        whole.addClassName("noprint");
        var footer = new Footer(whole, another);
        footer.addClassName("row");
        add(voice, footer);
    }
}
