package samskap.customers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import samskap.customers.Note;
import samskap.identity.PersonId;
import samskap.shared.Slice;
import samskap.shared.live.Change;
import samskap.shared.ui.Buttons;
import samskap.shared.ui.Page;
import samskap.shared.ui.Parts;
import samskap.shared.ui.Toasts;
import samskap.shared.ui.WhileOpen;

/** What colleagues know about whoever looks, and what of it they may go on knowing. */
@Route(KnownView.PATH)
@PermitAll
@StyleSheet("customers.css")
class KnownView extends Page implements HasDynamicTitle {

    static final String PATH = "me/known";

    private static final long serialVersionUID = 1L;

    private final transient CustomerKit kit;
    private final PersonId viewer;
    private final Section agreed = new Section();
    private final OwnBelongsCard belongs;
    private final NoteList notes;

    KnownView(CustomerKit kit) {
        this.kit = kit;
        viewer = kit.current().require().id();
        belongs = new OwnBelongsCard(kit);
        narrow();
        agreed.addClassNames("card", "pad", "airy");
        notes = new NoteList(
                kit,
                kit.text("known.title"),
                kit.text("known.none"),
                (after, size) -> kit.people()
                        .find(viewer)
                        .map(self -> kit.own().notes(self, after, size))
                        .orElse(new Slice<Note>(List.of(), null)),
                note -> new NoteItem(kit, note, NoteItem.First.AUTHOR).aboutMe());
        var back = Parts.way("/me", kit.words().text("me.title"));
        back.addClassName("small");
        var head = new Div(new H1(getPageTitle()), back);
        head.addClassName("head");
        stack().add(head, Parts.small(kit.text("known.hint")), notes, agreed);
        stack().add(belongs);
        showAgreed();
        showBelongs();
        WhileOpen.hear(
                this,
                kit.live(),
                change -> change.kind() == Change.Kind.CUSTOMERS_CHANGED && change.subject() == viewer.value(),
                change -> showAnew());
    }

    private void showAnew() {
        notes.show();
        showAgreed();
        showBelongs();
    }

    private void showAgreed() {
        agreed.removeAll();
        kit.people().find(viewer).ifPresent(self -> {
            var consent = kit.own().consent(self);
            var day = consent.day();
            agreed.add(new H2(kit.text("known.agreed")));
            agreed.add(Parts.small(
                    day == null
                            ? kit.text("known.notAsked")
                            : kit.text(consent.isGiven() ? "known.given" : "known.withdrawn", kit.day(day))));
            agreed.add(new Paragraph(consent.isWithdrawn() ? allow() : withdrawAll()));
            if (day == null) {
                agreed.add(new Paragraph(allow()));
            }
        });
    }

    private void showBelongs() {
        kit.people().find(viewer).ifPresent(belongs::show);
    }

    private Component allow() {
        return Buttons.of(kit.text("known.allow"), "small", () -> {
            if (kit.acts().run(() -> kit.own().allow(kit.current().require()))) {
                Toasts.show(kit.text("known.allowed"));
            }
        });
    }

    private Component withdrawAll() {
        return Buttons.of(
                kit.text("known.withdrawAll"),
                "small",
                () -> new SureDialog(kit, "withdrawingAll", () -> {
                            kit.own().withdrawAll(kit.current().require());
                            Toasts.show(kit.text("withdrawingAll.done"));
                        })
                        .open(UI.getCurrent()));
    }

    @Override
    public String getPageTitle() {
        return kit.text("known.title");
    }
}
