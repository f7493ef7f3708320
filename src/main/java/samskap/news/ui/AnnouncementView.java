package samskap.news.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import samskap.identity.Role;
import samskap.identity.ui.CurrentPerson;
import samskap.news.Announcement;
import samskap.news.AnnouncementId;
import samskap.news.BelowAnnouncement;
import samskap.news.News;
import samskap.news.NewsCards;
import samskap.shared.live.Live;
import samskap.shared.ui.Page;
import samskap.shared.ui.Parts;
import samskap.shared.ui.WhileOpen;
import samskap.shared.ui.Words;

/** One announcement, at its own address. */
@Route("news/:announcement")
@AnonymousAllowed
class AnnouncementView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient News news;
    private final transient NewsCards cards;
    private final transient CurrentPerson current;
    private final transient Words words;
    private final transient List<BelowAnnouncement> below;
    private String title = "";
    private transient @Nullable AnnouncementId shown;

    AnnouncementView(
            News news, NewsCards cards, CurrentPerson current, Words words, List<BelowAnnouncement> below, Live live) {
        this.news = news;
        this.cards = cards;
        this.current = current;
        this.words = words;
        this.below = below;
        narrow();
        WhileOpen.hear(this, live, NewsView::isTold, change -> showAgain());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get("announcement")
                .flatMap(AnnouncementId::fromAddress)
                .flatMap(id -> news.find(current.get().orElse(null), id))
                .ifPresentOrElse(this::enter, () -> event.rerouteToError(NotFoundException.class));
    }

    private void enter(Announcement announcement) {
        show(announcement);
        current.get().ifPresent(reader -> news.read(reader, announcement.id()));
    }

    private void showAgain() {
        if (shown != null) {
            news.find(current.get().orElse(null), shown).ifPresent(this::show);
        }
    }

    private void show(Announcement announcement) {
        shown = announcement.id();
        title = announcement.title();
        var all = Parts.way(NewsView.PATH, words.text("news.all"));
        var ways = new Paragraph(all);
        ways.addClassNames("row", "small");
        if (current.get().filter(person -> person.has(Role.OWNER)).isPresent()) {
            ways.add(Parts.way(NewsDeskView.PATH + "/" + announcement.id().value(), words.text("news.edit")));
        }
        var heading = new H1(announcement.title());
        heading.addClassName("sr");
        stack().removeAll();
        stack().add(ways, heading);
        cards.of(List.of(announcement), words.language()).forEach(card -> stack().add(new NewsArticle(card)));
        current.get()
                .ifPresent(reader -> below.stream()
                        .flatMap(each -> each.of(announcement, reader).stream())
                        .forEach(line -> stack().add(below(line))));
    }

    private static Paragraph below(BelowAnnouncement.Line line) {
        var paragraph = new Paragraph(new Text(line.words() + " "), Parts.way(line.href(), line.way()));
        paragraph.addClassNames("small", "muted");
        return paragraph;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
