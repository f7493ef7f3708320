package samskap.administration.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import samskap.identity.Directory.Entry;
import samskap.identity.Directory.Group;
import samskap.shared.Cursor;
import samskap.shared.Slice;
import samskap.shared.ui.Empty;
import samskap.shared.ui.Field;
import samskap.shared.ui.Form;
import samskap.shared.ui.Parts;

/** Who is here and what they may do, and whom we have invited. */
@Route(PeopleView.PATH)
@RolesAllowed("ADMIN")
class PeopleView extends AdministrationPage implements AfterNavigationObserver {

    static final String PATH = "administration/people";

    private static final long serialVersionUID = 1L;

    private final transient PeopleKit kit;
    private final Input search = new Input();
    private final Nav groups = new Nav();
    private final PeopleTable table;
    private final Div found = new Div();
    private final Paragraph more = new Paragraph();
    private Group group = Group.COLLEAGUES;
    private String wanted = "";

    PeopleView(PeopleKit kit) {
        super(Section.PEOPLE, kit.words());
        this.kit = kit;
        table = new PeopleTable(kit);
        groups.addClassName("row");
        groups.getElement().setAttribute("aria-label", kit.text("among"));
        more.addClassName("more-link");
        put(searching(), groups, found, more);
        beside(kit.text("invitations"), new InvitationsCard(kit));
    }

    private Form searching() {
        search.setType("search");
        search.getElement().setAttribute("autocomplete", "off");
        var go = new NativeButton(kit.text("search"));
        go.addClassName("btn");
        var form = new Form(this::search);
        form.addClassName("ask-one");
        form.add(new Field("q", kit.text("searchLabel"), search), go);
        return form;
    }

    private void search() {
        var typed = search.getValue() == null ? "" : search.getValue().strip();
        UI.getCurrent().navigate(PATH, address(group, typed));
    }

    private static QueryParameters address(Group group, String words) {
        var who = QueryParameters.of("who", code(group));
        return words.isEmpty() ? who : who.merging("q", words);
    }

    private static String code(Group group) {
        return group.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var query = event.getLocation().getQueryParameters();
        var who = query.getSingleParameter("who").orElse("");
        group = Arrays.stream(Group.values())
                .filter(each -> code(each).equals(who))
                .findFirst()
                .orElse(Group.COLLEAGUES);
        wanted = query.getSingleParameter("q").orElse("");
        search.setValue(wanted);
        showGroups();
        show();
    }

    private void showGroups() {
        groups.removeAll();
        for (var each : Group.values()) {
            var way = Parts.way(PATH, kit.text(code(each)));
            way.setHref("/" + PATH + "?" + address(each, wanted).getQueryString());
            way.addClassName("pill");
            if (each == group) {
                way.addClassName("set");
                way.getElement().setAttribute("aria-current", "true");
            }
            groups.add(way);
        }
    }

    private void show() {
        var page = page(null);
        found.removeAll();
        table.clear();
        if (page.items().isEmpty()) {
            found.add(Empty.part(kit.text("none"), kit.text(wanted.isEmpty() ? "noneYet" : "noneFound")));
        } else {
            found.add(table);
        }
        append(page);
    }

    private Slice<Entry> page(@Nullable Cursor after) {
        return kit.directory().page(kit.current().require(), group, wanted, after);
    }

    private void append(Slice<Entry> page) {
        page.items().forEach(table::add);
        more.removeAll();
        if (page.next() != null) {
            var next = new NativeButton(kit.text("more"), click -> append(page(page.next())));
            next.addClassName("btn");
            more.add(next);
        }
    }
}
