package samskap.notification.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import samskap.ideas.Idea;
import samskap.ideas.Ideas;
import samskap.identity.ui.CurrentPerson;
import samskap.notification.Following;
import samskap.notification.MailChoice;
import samskap.notification.Quiet;
import samskap.notification.Rhythm;
import samskap.shared.ui.Acts;
import samskap.shared.ui.Page;
import samskap.shared.ui.Toasts;
import samskap.shared.ui.Words;

/** What somebody wants to be told: how often by mail, and which ideas they have stopped. */
@Route(ChoicesView.PATH)
@PermitAll
class ChoicesView extends Page implements HasDynamicTitle {

    static final String PATH = "notifications/choices";

    private static final long serialVersionUID = 1L;
    private static final int MOST_MUTED = 100;

    private final transient Following following;
    private final transient MailChoice mailChoice;
    private final transient Ideas ideas;
    private final transient CurrentPerson current;
    private final transient Acts acts;
    private final transient Words words;
    private final Section stopped = new Section();

    ChoicesView(
            Following following, MailChoice mailChoice, Ideas ideas, CurrentPerson current, Acts acts, Words words) {
        this.following = following;
        this.mailChoice = mailChoice;
        this.ideas = ideas;
        this.current = current;
        this.acts = acts;
        this.words = words;
        narrow();
        var head = new Div(new H1(getPageTitle()), back());
        head.addClassName("head");
        var who = new Paragraph(words.text("notification.choices.who"));
        who.addClassName("muted");
        stopped.addClassNames("card", "pad", "stack");
        stack().add(head, who, rhythm(), quiet(), stopped);
        showStopped();
    }

    private Anchor back() {
        var back = new Anchor("/" + NotificationsView.PATH, words.text("notification.title"));
        back.addClassNames("small", "push");
        back.getElement().setAttribute("router-link", true);
        return back;
    }

    private RhythmChoice rhythm() {
        return new RhythmChoice(words, mailChoice.of(current.require()), this::choose);
    }

    private QuietChoice quiet() {
        return new QuietChoice(words, mailChoice.quiet(current.require()), this::choose);
    }

    private void choose(Quiet quiet) {
        if (acts.run(() -> mailChoice.choose(current.require(), quiet))) {
            Toasts.show(words.text("notification.choices.kept"));
        }
    }

    private void choose(Rhythm rhythm) {
        if (acts.run(() -> mailChoice.choose(current.require(), rhythm))) {
            Toasts.show(words.text("notification.choices.kept"));
        }
    }

    private void showStopped() {
        stopped.removeAll();
        stopped.add(new H2(words.text("notification.stopped")));
        var ids = following.muted(current.require(), MOST_MUTED);
        var known = ideas.cards(ids);
        var list = new UnorderedList();
        list.addClassName("stopped");
        ids.stream().filter(known::containsKey).map(known::get).forEach(idea -> list.add(line(idea)));
        if (list.getComponentCount() == 0) {
            var none = new Paragraph(words.text("notification.stopped.none"));
            none.addClassName("muted");
            stopped.add(none);
        } else {
            stopped.add(list);
        }
    }

    private ListItem line(Idea idea) {
        var title = new Anchor(idea.path(), idea.title());
        title.getElement().setAttribute("router-link", true);
        var again = new NativeButton(words.text("notification.follow.again"), click -> {
            acts.run(() -> following.follow(current.require(), idea.id()));
            showStopped();
        });
        again.addClassNames("btn", "small");
        again.getElement()
                .setAttribute("type", "button")
                .setAttribute("aria-label", words.text("notification.follow.againNamed", idea.title()));
        return new ListItem(title, again);
    }

    @Override
    public String getPageTitle() {
        return words.text("notification.choices.title");
    }
}
