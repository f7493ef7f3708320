package samskap.moderation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.moderation.Piece;
import samskap.moderation.Withholdable;
import samskap.shared.text.Markdown;
import samskap.shared.ui.Avatar;
import samskap.shared.ui.Page;
import samskap.shared.ui.Parts;

/** Somebody as colleagues see them: how they stand with us, and what they wrote last. */
@Route("people/:person(\\d{1,18})")
@RolesAllowed({"EMPLOYEE", "OWNER", "LEADER", "ADMIN"})
class PersonView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 20;
    private static final int SHORT = 160;

    private final transient DeskKit kit;
    private final transient List<Withholdable> things;
    private String title = "";

    PersonView(DeskKit kit, List<Withholdable> things) {
        this.kit = kit;
        this.things = things;
    }

    static String path(PersonId person) {
        return "/people/" + person.value();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get("person")
                .map(id -> new PersonId(Long.parseLong(id)))
                .flatMap(kit.people()::find)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(Person person) {
        title = person.name();
        stack().removeAll();
        stack().add(head(person), new StandingCard(kit, person), written(person));
    }

    private Div head(Person person) {
        var about = person.title() != null
                ? person.title()
                : kit.text("person.since", Integer.toString(person.since().getYear()));
        var line = new Paragraph(about);
        line.addClassNames("small", "muted", "push");
        var head = new Div(new Avatar(person.initials(), person.isStaff()), new H1(person.name()), line);
        head.addClassName("head");
        return head;
    }

    private Section written(Person person) {
        var pieces = things.stream()
                .flatMap(kind -> kind.latestBy(person.id(), MOST).stream())
                .sorted(Comparator.comparing(Piece::writtenAt).reversed())
                .limit(MOST)
                .toList();
        var list = new OrderedList();
        list.addClassName("written");
        pieces.forEach(piece -> list.add(item(piece, person)));
        return Parts.card(
                kit.text("person.wrote", person.firstName()),
                pieces.isEmpty() ? Parts.small(kit.text("person.wroteNothing")) : list);
    }

    private ListItem item(Piece piece, Person person) {
        var when = new Span(kit.times().ago(piece.writtenAt()));
        when.addClassNames("small", "muted");
        var item = new ListItem(Parts.way(piece.path(), piece.title()), when);
        var text = Markdown.toExcerpt(piece.text(), SHORT);
        if (!text.isEmpty()) {
            var voice = new Paragraph(text);
            voice.addClassName("voice");
            voice.getElement().setAttribute("lang", person.language().code());
            item.add(voice);
        }
        return item;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
