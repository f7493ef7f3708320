package samskap.notification.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.identity.ui.CurrentPerson;
import samskap.notification.Notifications;
import samskap.shared.Cursor;
import samskap.shared.Translations;
import samskap.shared.live.Change;
import samskap.shared.live.Live;
import samskap.shared.ui.Empty;
import samskap.shared.ui.Page;
import samskap.shared.ui.Times;
import samskap.shared.ui.WhileOpen;
import samskap.shared.ui.Words;

/** What one was told, latest first. Having it before one's eyes is reading it. */
@Route(NotificationsView.PATH)
@PermitAll
class NotificationsView extends Page implements HasDynamicTitle {

    static final String PATH = "notifications";

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 25;

    private final transient Notifications notifications;
    private final transient People people;
    private final transient Translations translations;
    private final transient Words words;
    private final transient Times times;
    private final PersonId person;
    private final OrderedList list = new OrderedList();
    private final Div none = new Div();
    private final NativeButton more = new NativeButton();
    private final Paragraph moreLine = new Paragraph(more);
    private final Set<Long> shown = new HashSet<>();
    private transient @Nullable Cursor next;

    NotificationsView(
            Notifications notifications,
            People people,
            CurrentPerson current,
            List<BellPart> others,
            Translations translations,
            Words words,
            Times times,
            Live live) {
        this.notifications = notifications;
        this.people = people;
        this.translations = translations;
        this.words = words;
        this.times = times;
        person = current.require().id();
        narrow();
        list.addClassNames("told", "card");
        list.getElement().setAttribute("aria-label", words.text("notification.list"));
        more.setText(words.text("notification.more"));
        more.addClassNames("btn", "small");
        more.getElement().setAttribute("type", "button");
        more.addClickListener(click -> people.find(person).ifPresent(this::showMore));
        moreLine.addClassName("more-link");
        none.add(Empty.part(words.text("notification.empty"), words.text("notification.empty.advice"), toIdeas()));
        stack().add(head());
        others.forEach(part -> stack().add(part.make()));
        stack().add(list, moreLine, none);
        people.find(person).ifPresent(this::showMore);
        WhileOpen.hear(this, live, this::isOurs, change -> people.find(person).ifPresent(this::showNew));
        // What was told after the list was read and before the page began to hear is looked for once more.
        addAttachListener(hearing -> people.find(person).ifPresent(this::showNew));
    }

    private Div head() {
        var choices = new Anchor("/" + ChoicesView.PATH, words.text("notification.choices.title"));
        choices.addClassNames("small", "push");
        choices.getElement().setAttribute("router-link", true);
        var head = new Div(new H1(getPageTitle()), choices);
        head.addClassName("head");
        return head;
    }

    private Anchor toIdeas() {
        var way = new Anchor("/", words.text("shell.toIdeas"));
        way.addClassNames("btn", "primary");
        way.getElement().setAttribute("router-link", true);
        return way;
    }

    private boolean isOurs(Change change) {
        return change.isOfNotificationsTo(person.value());
    }

    private void showMore(Person reader) {
        var page = notifications.latest(reader, next, PAGE);
        page.items().forEach(each -> {
            shown.add(each.id());
            list.add(new NotificationItem(each, translations, words, times));
        });
        next = page.next();
        showEnds();
    }

    /** What came while the page was open goes on top; nothing that is read moves from its place below. */
    private void showNew(Person reader) {
        var latest = notifications.latest(reader, null, PAGE).items();
        var fresh = latest.stream().filter(each -> !shown.contains(each.id())).toList();
        if (fresh.size() == PAGE) {
            // There may be more of them than these: the list begins anew, so that it has no gap.
            shown.clear();
            list.removeAll();
            next = null;
            showMore(reader);
            readWhenSeen();
            return;
        }
        for (var each : fresh.reversed()) {
            shown.add(each.id());
            list.addComponentAsFirst(new NotificationItem(each, translations, words, times));
        }
        showEnds();
        if (!fresh.isEmpty()) {
            readWhenSeen();
        }
    }

    private void showEnds() {
        var some = list.getComponentCount() > 0;
        list.setVisible(some);
        none.setVisible(!some && next == null);
        moreLine.setVisible(next != null);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        readWhenSeen();
    }

    private void readWhenSeen() {
        Seen.then(this, () -> people.find(person).ifPresent(notifications::readAll));
    }

    @Override
    public String getPageTitle() {
        return words.text("notification.title");
    }
}
