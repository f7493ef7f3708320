package samskap.moments.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import samskap.moments.Moment;
import samskap.moments.Theme;
import samskap.shared.ui.Buttons;
import samskap.shared.ui.Chip;
import samskap.shared.ui.Icon;
import samskap.shared.ui.Parts;

/** What several people tell of the same, with what to do about all of it. */
class ThemeItem extends ListItem {

    private static final long serialVersionUID = 1L;

    private final transient MomentKit kit;
    private transient @Nullable Theme shown;

    ThemeItem(MomentKit kit) {
        this.kit = kit;
        addClassNames("card", "pad", "moment", "theme");
    }

    void show(Theme theme) {
        if (theme.equals(shown)) {
            return;
        }
        shown = theme;
        removeAll();
        setClassName("badly", !theme.well());
        if (theme.stories().isEmpty()) {
            add(Parts.small(kit.text("wordless")));
        }
        theme.stories().forEach(story -> add(story(story)));
        add(figures(theme), where(theme));
        if (theme.voices().unknown() > 0) {
            add(Parts.small(kit.text("theme.unknown", theme.voices().unknown())));
        }
        if (theme.open() > 0 && theme.voices().isEnough()) {
            add(enough(theme));
        }
        theme.ideas()
                .forEach(id -> kit.ideas()
                        .find(id, kit.current().get().orElse(null))
                        .ifPresent(idea -> {
                            var line = new Paragraph(
                                    new Span(kit.text("theme.partOf") + " "), Parts.way(idea.path(), idea.title()));
                            line.addClassName("small");
                            add(line);
                        }));
        add(acts(theme));
    }

    private Div story(Moment story) {
        var words = new Div(story.words());
        words.addClassNames("voice", "told");
        var by = new Paragraph();
        by.addClassNames("small", "muted");
        by.add(
                new Span(story.place().name(kit.words().language())),
                new Span(" · "),
                kit.times().ago(story.happenedAt()));
        var box = new Div(words, by);
        box.addClassName("story");
        return box;
    }

    private Header figures(Theme theme) {
        var header = new Header();
        header.addClassName("row");
        var people = new Span(kit.text("theme.people", theme.voices().people()));
        people.addClassName("at");
        var told = new Span(kit.text("theme.moments", theme.moments()));
        told.addClassNames("small", "muted");
        header.add(
                Chip.of(theme.well() ? "good" : "bad", kit.text(theme.well() ? "went.well" : "went.badly"))
                        .with(new Icon(theme.well() ? "feeling-5" : "feeling-1")),
                people,
                told);
        return header;
    }

    /** At which places of which parts of the journey, and since when. */
    private Paragraph where(Theme theme) {
        var language = kit.words().language();
        var places = theme.places().stream()
                .map(place -> kit.text(
                        "theme.place", place.name(language), place.stage().name(language)))
                .collect(Collectors.joining(", "));
        var where = new Paragraph();
        where.addClassNames("small", "muted");
        where.add(
                new Span(places),
                new Span(" · " + kit.text("theme.since") + " "),
                kit.times().day(theme.since()));
        return where;
    }

    private Paragraph enough(Theme theme) {
        var key = theme.voices().isMoreThanEnough() ? "theme.moreThanEnough" : "theme.enough";
        var enough = new Paragraph(new Icon("check"), new Span(kit.text(key)));
        enough.addClassName("enough");
        return enough;
    }

    private Footer acts(Theme theme) {
        var footer = new Footer();
        footer.addClassName("row");
        if (theme.open() > 0) {
            footer.add(
                    Buttons.of(
                            kit.text("theme.become", theme.open()),
                            theme.voices().isEnough() ? "small primary" : "small",
                            () -> IdeaDialog.of(kit, theme).open(UI.getCurrent())),
                    Buttons.of(
                            kit.text("theme.join"),
                            "small quiet",
                            () -> JoinDialog.of(kit, theme).open(UI.getCurrent())));
        }
        footer.add(Parts.way(
                "/" + MomentsView.PATH + "?theme=" + theme.id().value(), kit.text("theme.all", theme.moments())));
        return footer;
    }
}
