package samskap.customers.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samskap.customers.CustomerImport;
import samskap.customers.Dimension;
import samskap.customers.ImportProgress.State;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.identity.Role;
import samskap.shared.live.Change;
import samskap.shared.ui.Page;
import samskap.shared.ui.Parts;
import samskap.shared.ui.WhileOpen;

/** Customers from the company's own list: sent, looked at, taken in; and all of them to take along. */
@Route(ImportView.PATH)
@RolesAllowed("ADMIN")
@StyleSheet("customers.css")
class ImportView extends Page implements HasDynamicTitle {

    static final String PATH = CustomersView.PATH + "/import";

    private static final long serialVersionUID = 1L;
    private static final int FORBIDDEN = 403;

    private final transient CustomerKit kit;
    private final transient CustomerImport lists;
    private final PersonId viewer;
    private final Div latest = new Div();
    private final Span heard = new Span();
    private @Nullable ImportCard card;

    ImportView(CustomerKit kit, CustomerImport lists) {
        this.kit = kit;
        this.lists = lists;
        viewer = kit.current().require().id();
        narrow();
        latest.addClassName("stack");
        heard.addClassName("sr");
        heard.getElement().setAttribute("role", "status");
        var back = Parts.way("/" + CustomersView.PATH, kit.text("title"));
        back.addClassName("small");
        var head = new Div(new H1(getPageTitle()), back);
        head.addClassName("head");
        stack().add(head, Parts.small(kit.text("import.hint")), heard, latest, export());
        show();
        WhileOpen.hear(this, kit.live(), change -> change.kind() == Change.Kind.CUSTOMERS_LISTED, change -> show());
    }

    private void show() {
        kit.people().find(viewer).filter(person -> person.has(Role.ADMIN)).ifPresent(this::show);
    }

    private void show(Person admin) {
        var list = lists.latest(admin).orElse(null);
        var before = card;
        if (before != null && list != null && before.isAt(list)) {
            before.goOn(list);
            return;
        }
        latest.removeAll();
        card = list == null ? null : new ImportCard(kit, lists, admin, list);
        heard.setText(list == null ? "" : ImportCard.told(kit, list));
        if (card != null) {
            latest.add(card);
        }
        if (list == null || list.state() == State.DONE) {
            latest.add(CustomerKit.card(
                    kit.text("import.send"),
                    Parts.small(kit.text("import.columns", columns())),
                    new ImportFile(kit, lists, this::show)));
        }
    }

    private String columns() {
        return Stream.concat(
                        CustomerImport.COLUMNS.stream(),
                        kit.dimensions().shared().stream().map(Dimension::name))
                .collect(Collectors.joining(", "));
    }

    private Section export() {
        DownloadHandler download = event -> {
            var admin = kit.current().get().filter(person -> person.has(Role.ADMIN));
            if (admin.isEmpty()) {
                event.getResponse().setStatus(FORBIDDEN);
                return;
            }
            event.setFileName("samskap-customers.csv");
            event.setContentType("text/csv;charset=UTF-8");
            try (var out = new OutputStreamWriter(event.getOutputStream(), StandardCharsets.UTF_8)) {
                lists.export(admin.get(), out);
            }
        };
        var way = new Anchor(download, kit.text("import.export"));
        way.addClassNames("btn", "small");
        way.getElement().setAttribute("download", true);
        return CustomerKit.card(
                kit.text("import.exportTitle"), Parts.small(kit.text("import.exportHint")), new Paragraph(way));
    }

    @Override
    public String getPageTitle() {
        return kit.text("import.title");
    }
}
