package samskap.news.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.jspecify.annotations.Nullable;
import samskap.identity.Entrance;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.identity.ui.CurrentPerson;
import samskap.news.News;
import samskap.news.NewsCards;
import samskap.shared.Cursor;
import samskap.shared.live.Change;
import samskap.shared.live.Live;
import samskap.shared.ui.Empty;
import samskap.shared.ui.Page;
import samskap.shared.ui.Parts;
import samskap.shared.ui.WhileOpen;
import samskap.shared.ui.Words;

/** What's new, for those who take part. */
@Route("news")
@AnonymousAllowed
@Menu(order = 4, title = "news.nav")
class NewsView extends Page implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    static final String PATH = "/news";

    private final transient News news;
    private final transient NewsCards cards;
    private final transient CurrentPerson current;
    private final transient Entrance entrance;
    private final transient Words words;
    private @Nullable Cursor after;

    NewsView(News news, NewsCards cards, CurrentPerson current, Entrance entrance, Words words, Live live) {
        this.news = news;
        this.cards = cards;
        this.current = current;
        this.entrance = entrance;
        this.words = words;
        narrow();
        WhileOpen.hear(this, live, NewsView::isTold, change -> show());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        after = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("after")
                .flatMap(Cursor::decode)
                .orElse(null);
        show();
    }

    private void show() {
        stack().removeAll();
        stack().add(head());
        var slice = news.published(after, News.PAGE);
        if (slice.items().isEmpty()) {
            stack().add(Empty.part(
                    words.text("news.none"),
                    words.text("news.noneHow"),
                    way("/roadmap", words.text("ideas.roadmap.nav"))));
        }
        cards.of(slice.items(), words.language()).forEach(card -> stack().add(new NewsArticle(card)));
        if (slice.next() != null) {
            var more = way("/news?after=" + slice.next().encoded(), words.text("news.older"));
            var row = new Paragraph(more);
            row.addClassName("more-link");
            stack().add(row);
        }
    }

    /** Announcements tell how their ideas stand, too. */
    static boolean isTold(Change change) {
        return change.kind() == Change.Kind.NEWS_CHANGED || change.isOfHowIdeasStand();
    }

    private Div head() {
        var head = new Div(new H1(words.text("news.heading")));
        head.addClassName("head");
        // Together, so that a narrow page keeps them beside each other.
        var ways = new Div();
        // Programs that read feeds cannot sign in: a place that is closed has none.
        if (entrance.isOpen()) {
            ways.add(feed());
        }
        ways.addClassNames("row", "push");
        head.add(ways);
        if (current.get().filter(NewsView::mayWrite).isPresent()) {
            var desk = way(NewsDeskView.PATH, words.text("news.write"));
            desk.addClassNames("primary");
            ways.add(desk);
        }
        return head;
    }

    private Anchor feed() {
        var feed = new Anchor("/news.atom", words.text("news.feed"));
        feed.addClassNames("btn", "small");
        feed.getElement().setAttribute("type", "application/atom+xml");
        // No page of ours: the browser asks for it itself.
        feed.setRouterIgnore(true);
        return feed;
    }

    private static boolean mayWrite(Person person) {
        return person.has(Role.OWNER);
    }

    private static Anchor way(String path, String text) {
        var way = Parts.way(path, text);
        way.addClassName("btn");
        return way;
    }

    @Override
    public String getPageTitle() {
        return words.text("news.nav");
    }
}
