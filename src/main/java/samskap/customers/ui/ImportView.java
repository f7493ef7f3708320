package samskap.customers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samskap.customers.CustomerImport;
import samskap.customers.Dimension;
import samskap.customers.ImportLine;
import samskap.customers.ImportProgress;
import samskap.customers.ImportProgress.State;
import samskap.customers.ImportProgress.Verdict;
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
    private static final int MOST_WRONG = 100;
    private static final int MOST_OTHERS = 10;
    private static final int FORBIDDEN = 403;

    private final transient CustomerKit kit;
    private final transient CustomerImport lists;
    private final PersonId viewer;
    private final Div latest = new Div();

    ImportView(CustomerKit kit, CustomerImport lists) {
        this.kit = kit;
        this.lists = lists;
        viewer = kit.current().require().id();
        narrow();
        latest.addClassName("stack");
        latest.getElement().setAttribute("aria-live", "polite");
        var back = Parts.way("/" + CustomersView.PATH, kit.text("title"));
        back.addClassName("small");
        var head = new Div(new H1(getPageTitle()), back);
        head.addClassName("head");
        stack().add(head, Parts.small(kit.text("import.hint")), latest, export());
        show();
        WhileOpen.hear(this, kit.live(), change -> change.kind() == Change.Kind.CUSTOMERS_LISTED, change -> show());
    }

    private void show() {
        kit.people().find(viewer).filter(person -> person.has(Role.ADMIN)).ifPresent(this::show);
    }

    private void show(Person admin) {
        var list = lists.latest(admin);
        latest.removeAll();
        list.ifPresent(each -> latest.add(card(admin, each)));
        if (list.isEmpty() || list.get().state() == State.DONE) {
            latest.add(Parts.card(
                    kit.text("import.send"),
                    Parts.small(kit.text("import.columns", columns())),
                    new ImportFile(kit, lists, this::show)));
        }
    }

    private String columns() {
        return Stream.concat(
                        CustomerImport.COLUMNS.stream(),
                        kit.dimensions().all().stream().map(Dimension::name))
                .collect(Collectors.joining(", "));
    }

    private Section card(Person admin, ImportProgress list) {
        var card = new Section(new H2(kit.text("import.state." + code(list.state()))));
        card.addClassNames("card", "pad", "import");
        if (list.state().isAtWork()) {
            card.add(progress(list));
        }
        card.add(figures(list));
        if (list.state() == State.CHECKED || list.state() == State.DONE) {
            Arrays.stream(Verdict.values())
                    .filter(verdict -> verdict == Verdict.WRONG || list.state() == State.CHECKED)
                    .filter(verdict -> verdict != Verdict.SAME && list.of(verdict) > 0)
                    .forEach(verdict -> card.add(lines(admin, list, verdict)));
        }
        if (list.state() != State.DONE) {
            card.add(acts(list));
        }
        return card;
    }

    private static String code(Enum<?> of) {
        return of.name().toLowerCase(Locale.ROOT);
    }

    private Component progress(ImportProgress list) {
        var bar = new Element("progress")
                .setAttribute("max", Integer.toString(Math.max(1, list.rows())))
                .setAttribute("value", Integer.toString(list.done()))
                .setAttribute("aria-label", kit.text("import.progress"));
        var line = new Paragraph(kit.text("import.done", list.done(), list.rows()));
        line.addClassName("small");
        var box = new Div();
        box.getElement().appendChild(bar);
        box.add(line);
        return box;
    }

    private Component figures(ImportProgress list) {
        var figures = new Element("dl").setAttribute("class", "figures");
        for (var verdict : Verdict.values()) {
            figures.appendChild(new Element("div")
                    .appendChild(
                            new Element("dt").setText(kit.text("import.verdict." + code(verdict))),
                            new Element("dd").setText(kit.text("import.number", list.of(verdict)))));
        }
        var box = new Div();
        box.getElement().appendChild(figures);
        return box;
    }

    private Component lines(Person admin, ImportProgress list, Verdict verdict) {
        var most = verdict == Verdict.WRONG ? MOST_WRONG : MOST_OTHERS;
        var lines = lists.lines(admin, list.id(), verdict, most);
        var items = new Element("ul").setAttribute("class", "import-lines").setAttribute("role", "list");
        lines.forEach(line -> items.appendChild(new Element("li").setText(told(line, verdict))));
        var details = new Element("details").setAttribute("open", verdict == Verdict.WRONG);
        details.appendChild(
                new Element("summary").setText(kit.text("import.lines." + code(verdict), list.of(verdict))), items);
        if (list.of(verdict) > most) {
            details.appendChild(
                    new Element("p").setAttribute("class", "small muted").setText(kit.text("import.first", most)));
        }
        var box = new Div();
        box.getElement().appendChild(details);
        return box;
    }

    private String told(ImportLine line, Verdict verdict) {
        if (verdict == Verdict.WRONG) {
            var told = line.told().isEmpty() ? line.email() : line.told();
            return kit.text("import.wrong", line.line(), kit.text("import.problem." + line.problem()), told);
        }
        return kit.text("import.line", line.line(), line.name(), line.email());
    }

    private Component acts(ImportProgress list) {
        var row = new Div();
        row.addClassName("row");
        if (list.state() == State.CHECKED) {
            row.add(Buttons.of(
                    kit.text("import.takeIn"),
                    "primary",
                    () -> kit.acts().run(() -> lists.takeIn(kit.current().require(), list.id()))));
        }
        row.add(Buttons.of(
                kit.text("import.giveUp"),
                "quiet",
                () -> kit.acts().run(() -> lists.giveUp(kit.current().require(), list.id()))));
        return row;
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
        return Parts.card(
                kit.text("import.exportTitle"), Parts.small(kit.text("import.exportHint")), new Paragraph(way));
    }

    @Override
    public String getPageTitle() {
        return kit.text("import.title");
    }
}
