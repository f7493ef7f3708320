package samskap.customers.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import samskap.customers.Pace.Rhythm;
import samskap.customers.Rhythms;
import samskap.customers.TeamPace;
import samskap.shared.Refusal;
import samskap.shared.ui.Field;
import samskap.shared.ui.Form;
import samskap.shared.ui.Page;
import samskap.shared.ui.Parts;
import samskap.shared.ui.Toasts;

/** What is good to keep to, and how teams keep in touch with customers: counts of groups, of nobody by name. */
@Route(RhythmView.PATH)
@RolesAllowed("LEADER")
@StyleSheet("customers.css")
class RhythmView extends Page implements HasDynamicTitle {

    static final String PATH = CustomersView.PATH + "/rhythm";

    private static final long serialVersionUID = 1L;

    private final transient CustomerKit kit;
    private final Input people = new Input();
    private final Input days = new Input();
    private final Field[] fields;
    private final Section teams = new Section();

    RhythmView(CustomerKit kit) {
        this.kit = kit;
        narrow();
        fields = new Field[] {
            new Field("people", kit.text("rhythm.people"), people), new Field("days", kit.text("rhythm.days"), days)
        };
        var now = kit.rhythms().rhythm();
        people.setValue(Integer.toString(now.people()));
        days.setValue(Integer.toString(now.days()));
        for (var number : new Input[] {people, days}) {
            number.getElement().setAttribute("inputmode", "numeric");
        }
        teams.addClassNames("card", "pad", "airy");
        var back = Parts.way("/" + CustomersView.PATH, kit.text("title"));
        back.addClassName("small");
        var head = new Div(new H1(getPageTitle()), back);
        head.addClassName("head");
        stack().add(head, Parts.small(kit.text("rhythm.hint")), form(), teams);
        show();
    }

    private Section form() {
        var save = new NativeButton(kit.text("save"));
        save.addClassNames("btn", "primary");
        var row = new Div(fields[0], fields[1], save);
        row.addClassName("rhythm-form");
        var form = new Form(this::save);
        form.add(row);
        return CustomerKit.card(kit.text("rhythm.good"), form);
    }

    void fillIn(String howMany, String inDays) {
        people.setValue(howMany);
        days.setValue(inDays);
    }

    void save() {
        if (kit.acts()
                .run(
                        () -> kit.rhythms()
                                .set(
                                        kit.current().require(),
                                        new Rhythm(number("people", people), number("days", days))),
                        fields)) {
            Toasts.show(kit.text("rhythm.saved"));
            show();
        }
    }

    private static int number(String field, Input input) {
        var typed = Objects.requireNonNullElse(input.getValue(), "").strip();
        if (!typed.matches("\\d{1,4}")) {
            var isPeople = field.equals("people");
            throw Refusal.of(
                    field,
                    "customers.refused.number",
                    isPeople ? 1 : Rhythm.FEWEST_DAYS,
                    isPeople ? Rhythm.MOST_PEOPLE : Rhythm.MOST_DAYS);
        }
        return Integer.parseInt(typed);
    }

    private void show() {
        teams.removeAll();
        var told = kit.rhythms().teams(kit.current().require());
        teams.add(new H2(kit.text("rhythm.teams")), Parts.small(kit.text("rhythm.teamsHint", Rhythms.FEWEST)));
        if (told.isEmpty()) {
            teams.add(Parts.small(kit.text("rhythm.teamsNone", Rhythms.FEWEST)));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("segment-parts");
        list.getElement().setAttribute("role", "list");
        told.forEach(each -> list.add(line(each)));
        teams.add(list);
    }

    private ListItem line(TeamPace pace) {
        var about = new Span(kit.text("rhythm.team", pace.met(), pace.colleagues()));
        about.addClassName("muted");
        return new ListItem(new Span(pace.team()), about);
    }

    @Override
    public String getPageTitle() {
        return kit.text("rhythm.title");
    }
}
