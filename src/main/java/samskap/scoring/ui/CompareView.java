package samskap.scoring.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.UUID;
import samskap.ideas.Cards;
import samskap.ideas.Ideas;
import samskap.identity.People;
import samskap.identity.ui.CurrentPerson;
import samskap.identity.ui.SignInGate;
import samskap.identity.ui.SignedIn;
import samskap.scoring.Comparing;
import samskap.scoring.Segments;
import samskap.scoring.Values;
import samskap.scoring.Voter;
import samskap.shared.Brand;
import samskap.shared.ui.Empty;
import samskap.shared.ui.Page;
import samskap.shared.ui.Parts;
import samskap.shared.ui.Words;

/** Thirty seconds for two ideas at a time. */
@Route(CompareView.PATH)
@AnonymousAllowed
@Menu(order = 5, title = "scoring.compare.nav")
@StyleSheet("scoring.css")
class CompareView extends Page implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    static final String PATH = "compare";

    private final transient Comparing comparing;
    private final transient Values values;
    private final transient Segments segments;
    private final transient Ideas ideas;
    private final transient People people;
    private final transient Cards cards;
    private final transient CurrentPerson current;
    private final transient SignInGate gate;
    private final transient Brand brand;
    private final transient Words words;

    CompareView(
            Comparing comparing,
            Values values,
            Segments segments,
            Ideas ideas,
            People people,
            Cards cards,
            CurrentPerson current,
            SignInGate gate,
            Brand brand,
            Words words) {
        this.comparing = comparing;
        this.values = values;
        this.segments = segments;
        this.ideas = ideas;
        this.people = people;
        this.cards = cards;
        this.current = current;
        this.gate = gate;
        this.brand = brand;
        this.words = words;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        show();
        var listening = SignedIn.listen(event.getUI(), signedIn -> show());
        addDetachListener(detached -> {
            detached.unregisterListener();
            listening.remove();
        });
    }

    private void show() {
        stack().removeAll();
        if (!comparing.mayCompare(voter())) {
            stack().add(current.get().isEmpty() ? askWhoItIs() : sendOn());
            return;
        }
        var sitting = new Sitting(comparing, values, ideas, people, cards, words, this::voter);
        var board = new CompareBoard(sitting, segments, words, current);
        stack().add(board);
        board.begin();
    }

    private Voter voter() {
        return current.get().map(Voter::of).orElseGet(() -> Voter.visitor(visitorsMark()));
    }

    /** A visitor is the same one as long as their session lasts. */
    private static UUID visitorsMark() {
        var session = VaadinSession.getCurrent();
        var mark = session.getAttribute(UUID.class);
        if (mark == null) {
            mark = UUID.randomUUID();
            session.setAttribute(UUID.class, mark);
        }
        return mark;
    }

    private Empty askWhoItIs() {
        var signIn = new NativeButton(words.text("shell.signIn"), click -> gate.open());
        signIn.addClassNames("btn", "primary");
        return Empty.page(
                words.text("scoring.compare.question"), words.text("scoring.compare.signIn", brand.name()), signIn);
    }

    /** Staff have another way to say what they think of ideas. */
    private Empty sendOn() {
        var panels = Parts.way("/panel", words.text("scoring.panel.nav"));
        panels.addClassNames("btn", "primary");
        return Empty.page(words.text("scoring.compare.customers"), words.text("scoring.compare.customersHow"), panels);
    }

    @Override
    public String getPageTitle() {
        return words.text("scoring.compare.nav");
    }
}
