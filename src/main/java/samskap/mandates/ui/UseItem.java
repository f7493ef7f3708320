package samskap.mandates.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.stream.Stream;
import samskap.identity.Person;
import samskap.mandates.Use;
import samskap.moments.Moment;
import samskap.shared.text.Markdown;
import samskap.shared.ui.Avatar;
import samskap.shared.ui.Buttons;
import samskap.shared.ui.Icon;
import samskap.shared.ui.Parts;
import samskap.shared.ui.Toasts;

/** What a colleague said or did within a mandate, in their words, and the way to thank them. */
class UseItem extends ListItem {

    private static final long serialVersionUID = 1L;
    private static final int EXCERPT = 220;

    private final transient MandateKit kit;

    UseItem(MandateKit kit, Use use, Person viewer) {
        this.kit = kit;
        addClassName("use");
        add(header(use));
        var done = done(use, viewer);
        done.map(Done::words).filter(words -> !words.isEmpty()).ifPresent(words -> {
            var voice = new Div(Markdown.toExcerpt(words, EXCERPT));
            voice.addClassNames("voice", "said");
            add(voice);
        });
        var footer = footer(use, viewer);
        done.map(Done::where).ifPresent(footer::addComponentAsFirst);
        add(footer);
    }

    /**
     * What it was, as far as it stands and this reader may read it.
     *
     * @param words what was said or made right; empty where those are gone
     */
    private record Done(String words, Component where) {}

    private Header header(Use use) {
        var header = new Header();
        header.addClassName("row");
        kit.people()
                .shown(use.by(), kit.words().language())
                .map(person -> new Avatar(person.initials(), true).small())
                .ifPresent(header::add);
        var name = new Span(kit.text("use.within", kit.name(use.by()), use.title()));
        name.addClassName("name");
        var when = new Span(kit.times().ago(use.at()));
        when.addClassNames("small", "muted", "push");
        header.add(name, when);
        return header;
    }

    private Optional<Done> done(Use use, Person viewer) {
        var message = use.message();
        if (message != null) {
            return kit.dialogue()
                    .find(message, viewer)
                    .flatMap(said -> kit.ideas()
                            .find(said.idea(), viewer)
                            .map(idea -> new Done(
                                    said.body(), Parts.way(idea.path() + "#m" + message.value(), idea.title()))));
        }
        var moment = use.moment();
        return moment == null
                ? Optional.empty()
                : kit.moments()
                        .find(viewer, moment)
                        .map(told -> new Done(
                                wordsOf(use, told),
                                Parts.way(
                                        "/moments?place=" + told.place().code(),
                                        told.place().name(kit.words().language()))));
    }

    private static String wordsOf(Use use, Moment about) {
        var righted = about.righted().stream()
                .filter(each -> each.key().equals(use.deed()))
                .map(Moment.Righted::what);
        var said = about.said().stream()
                .filter(each -> each.key().equals(use.deed()))
                .map(Moment.Said::words);
        return Stream.concat(righted, said).findFirst().orElse("");
    }

    private Footer footer(Use use, Person viewer) {
        var footer = new Footer();
        footer.addClassName("row");
        var names = use.thankedBy().stream().map(kit::name).toList();
        if (!names.isEmpty()) {
            var thanked = new Span(new Icon("thanks"));
            thanked.add(kit.text("use.thankedBy", kit.names(names)));
            thanked.addClassNames("small", "by");
            footer.add(thanked);
        }
        if (!use.by().equals(viewer.id()) && !use.thankedBy().contains(viewer.id())) {
            footer.add(Buttons.of(kit.text("use.thank", firstName(use)), "small quiet", () -> thank(use)));
        }
        return footer;
    }

    private String firstName(Use use) {
        return kit.people()
                .shown(use.by(), kit.words().language())
                .map(Person::firstName)
                .orElseGet(() -> kit.text("somebody"));
    }

    private void thank(Use use) {
        if (kit.acts().run(() -> kit.uses().thank(kit.current().require(), use.id()))) {
            Toasts.show(kit.text("use.thanked", firstName(use)));
        }
    }
}
