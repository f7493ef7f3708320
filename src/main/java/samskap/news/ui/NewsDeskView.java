package samskap.news.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import samskap.news.Announcement;
import samskap.news.AnnouncementId;
import samskap.shared.ui.Icon;
import samskap.shared.ui.Page;
import samskap.shared.ui.Parts;

/** Where owners write what's new: drafts, what is scheduled, and the one that is open. */
@Route("news-desk/:announcement?(\\d{1,18})")
@RolesAllowed("OWNER")
class NewsDeskView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    static final String PATH = "/news-desk";

    private final transient DeskKit kit;

    NewsDeskView(DeskKit kit) {
        this.kit = kit;
    }

    static String path(AnnouncementId id) {
        return PATH + "/" + id.value();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var wanted = event.getRouteParameters()
                .get("announcement")
                .map(Long::valueOf)
                .map(AnnouncementId::new);
        if (wanted.isEmpty()) {
            show(null);
            return;
        }
        wanted.flatMap(id -> kit.news().find(kit.current().require(), id))
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(@Nullable Announcement open) {
        stack().removeAll();
        getChildren()
                .filter(part -> part != stack())
                .toList()
                .forEach(part -> part.getElement().removeFromParent());
        var head = new Div(new H1(kit.text(open == null ? "heading" : open.isPublished() ? "editing" : "draft")));
        head.addClassName("head");
        stack().add(head);
        if (open != null && kit.waits(open)) {
            var why = new Div(new Icon("clock"), new Paragraph(kit.text("waitsWhy")));
            why.addClassNames("notice", "ask");
            stack().add(why);
        }
        stack().add(new AnnouncementEditor(kit, open, NewsDeskView::goOn));
        beside(kit.text("pending"), pending(open));
    }

    private static void goOn(@Nullable String path) {
        UI.getCurrent().navigate(path == null ? PATH.substring(1) : path.substring(1));
    }

    private Section pending(@Nullable Announcement open) {
        var list = new UnorderedList();
        list.getElement().setAttribute("role", "list");
        list.addClassName("about");
        kit.news().pending(kit.current().require()).forEach(one -> list.add(item(one, open)));
        var card = new Section(new H2(kit.text("pending")));
        card.addClassNames("card", "pad", "stack");
        card.add(list.getChildren().findAny().isPresent() ? list : new Span(kit.text("pendingNone")));
        if (open != null) {
            card.add(way(PATH, kit.text("new")));
        }
        return card;
    }

    private ListItem item(Announcement one, @Nullable Announcement open) {
        var link = new Anchor(path(one.id()), one.title());
        link.getElement().setAttribute("router-link", true);
        if (open != null && open.id().equals(one.id())) {
            link.getElement().setAttribute("aria-current", "page");
        }
        var when = new Span(when(one));
        when.addClassNames("small", "muted");
        return new ListItem(link, when);
    }

    private String when(Announcement one) {
        if (one.scheduledFor() != null) {
            return kit.text(
                    "comesOut", Moments.told(one.scheduledFor(), kit.words().language()));
        }
        return kit.waits(one) ? kit.text("waits") : kit.words().text("news.draft");
    }

    private static Anchor way(String path, String text) {
        var way = Parts.way(path, text);
        way.addClassNames("btn", "small");
        return way;
    }

    @Override
    public String getPageTitle() {
        return kit.text("heading");
    }
}
