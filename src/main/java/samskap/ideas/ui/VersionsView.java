package samskap.ideas.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samskap.ideas.Cards;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.ideas.Ideas;
import samskap.ideas.Version;
import samskap.ideas.Versions;
import samskap.ideas.Versions.Said;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.identity.ui.CurrentPerson;
import samskap.shared.Cursor;
import samskap.shared.live.Change;
import samskap.shared.live.Live;
import samskap.shared.ui.Acts;
import samskap.shared.ui.Page;
import samskap.shared.ui.Parts;
import samskap.shared.ui.Times;
import samskap.shared.ui.WhileOpen;
import samskap.shared.ui.Words;

/** Everything that an idea has said, latest first: what changed, whose words they were, and why. */
@Route("ideas/:idea/versions")
@AnonymousAllowed
class VersionsView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final Ideas ideas;
    private final Versions versions;
    private final People people;
    private final CurrentPerson current;
    private final Times times;
    private final Words words;
    private final Acts acts;
    private IdeaId shown = new IdeaId(0);
    private @Nullable Cursor after;
    private String title = "";

    VersionsView(
            Ideas ideas,
            Versions versions,
            People people,
            CurrentPerson current,
            Times times,
            Words words,
            Acts acts,
            Live live) {
        this.ideas = ideas;
        this.versions = versions;
        this.people = people;
        this.current = current;
        this.times = times;
        this.words = words;
        this.acts = acts;
        narrow();
        WhileOpen.hear(this, live, this::concerns, change -> find(shown).ifPresent(this::show));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        after = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("after")
                .flatMap(Cursor::decode)
                .orElse(null);
        IdeaId.fromAddress(event.getRouteParameters().get("idea").orElse(""))
                .flatMap(this::find)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private Optional<Idea> find(IdeaId id) {
        return ideas.find(id, current.get().orElse(null));
    }

    private boolean concerns(Change change) {
        return change.kind() == Change.Kind.IDEA_EDITED && change.subject() == shown.value();
    }

    private void show(Idea idea) {
        shown = idea.id();
        title = words.text("ideas.versions.of", idea.title());
        var page = versions.page(idea.id(), after);
        stack().removeAll();
        stack().add(head(idea), list(idea, page.items()));
        if (page.next() != null) {
            var path = idea.path() + "/versions?after=" + page.next().encoded();
            var older = Parts.way(path, words.text("ideas.versions.older"));
            older.addClassName("btn");
            var row = new Paragraph(older);
            row.addClassName("more-link");
            stack().add(row);
        }
    }

    private Div head(Idea idea) {
        var author = people.shown(idea.author(), words.language()).orElse(null);
        var name = Parts.in(Cards.foreign(author, words.language()), Parts.way(idea.path(), idea.title()));
        var back = new Paragraph(name);
        back.addClassName("voice");
        return new Div(new H1(words.text("ideas.versions.title")), back);
    }

    private OrderedList list(Idea idea, List<Said> page) {
        var named = people.shown(everybodyIn(page), words.language());
        var list = new OrderedList();
        list.addClassNames("stack", "wordings");
        for (var said : page) {
            var author = named.get(said.version().author());
            var language = Cards.foreign(author, words.language());
            var from = from(idea, named, said.version());
            list.add(new VersionItem(
                    words, times, who(named, said.version()), from, language, said, takeDown(idea, said)));
        }
        return list;
    }

    /** For colleagues; what it says now is changed or withheld instead. */
    private @Nullable NativeButton takeDown(Idea idea, Said said) {
        if (said.isNow() || current.get().filter(Person::isStaff).isEmpty()) {
            return null;
        }
        var button = new NativeButton(words.text("ideas.versions.takeDown"), click -> askToTakeDown(idea.id(), said));
        button.addClassNames("btn", "small", "quiet");
        button.getElement()
                .setAttribute("type", "button")
                .setAttribute("aria-label", words.text("ideas.versions.takeDownNamed", said.ordinal()));
        return button;
    }

    private void askToTakeDown(IdeaId idea, Said said) {
        var dialog = new TakeDownDialog(said.ordinal(), words, acts, reason -> {
            versions.takeDown(current.require(), idea, said.version().number(), reason);
            find(idea).ifPresent(this::show);
        });
        dialog.keepAs("taking-down." + idea.value() + "." + said.version().number());
        dialog.open(UI.getCurrent());
    }

    private String who(Map<PersonId, Person> named, Version version) {
        var author = name(named, version.author());
        return version.takenInBy() == null
                ? author
                : words.text("ideas.versions.takenIn", author, name(named, version.takenInBy()));
    }

    private @Nullable Anchor from(Idea idea, Map<PersonId, Person> named, Version version) {
        var source = version.source();
        return source == null
                ? null
                : Parts.way(
                        idea.path() + "#" + source.anchor(),
                        words.text("ideas.versions.from", name(named, source.by())));
    }

    private String name(Map<PersonId, Person> named, PersonId id) {
        var person = named.get(id);
        return person == null ? words.text("ideas.versions.somebody") : person.name();
    }

    private static HashSet<PersonId> everybodyIn(List<Said> page) {
        var everybody = new HashSet<PersonId>();
        for (var said : page) {
            var version = said.version();
            everybody.add(version.author());
            if (version.takenInBy() != null) {
                everybody.add(version.takenInBy());
            }
            if (version.source() != null) {
                everybody.add(version.source().by());
            }
        }
        return everybody;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
