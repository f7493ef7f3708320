package samskap.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import samskap.shared.live.Change;
import samskap.shared.live.Live;
import samskap.shared.ui.NavBadge;
import samskap.shared.ui.NavChoice;
import samskap.shared.ui.WhileOpen;
import samskap.shared.ui.Words;

/** Links to the pages that modules announce with {@code @Menu}, as far as the person may open them. */
@Component
@Scope("prototype")
class MainNav extends Nav {

    private static final long serialVersionUID = 1L;

    private final Map<String, Anchor> links = new HashMap<>();
    private final transient List<NavBadge> badges;
    private final transient List<NavChoice> choices;
    private final transient Words words;
    private String here = "";

    MainNav(List<NavBadge> badges, List<NavChoice> choices, Words words, Live live) {
        this.badges = badges;
        this.choices = choices;
        this.words = words;
        WhileOpen.hear(this, live, this::changesABadge, change -> links.forEach(this::count));
    }

    private boolean changesABadge(Change change) {
        return badges.stream().anyMatch(badge -> badge.changesWith(change));
    }

    void show() {
        getElement().setAttribute("aria-label", words.text("shell.nav"));
        removeAll();
        links.clear();
        for (var entry : MenuConfiguration.getMenuEntries()) {
            if (choices.stream().allMatch(choice -> choice.shows(pathOf(entry.path())))) {
                add(linkTo(entry));
            }
        }
        links.forEach(this::count);
        markHere();
    }

    private Anchor linkTo(MenuEntry entry) {
        var path = pathOf(entry.path());
        var link = new Anchor("/" + path, words.text(entry.title()));
        link.getElement().setAttribute("router-link", true);
        links.put(path, link);
        return link;
    }

    private void count(String path, Anchor link) {
        link.getChildren().filter(Span.class::isInstance).toList().forEach(link::remove);
        badges.stream()
                .filter(badge -> pathOf(badge.path()).equals(path))
                .filter(badge -> badge.count() > 0)
                .forEach(badge -> link.add(sign(badge)));
    }

    private Span sign(NavBadge badge) {
        var number = badge.count();
        var sign = new Span(Long.toString(number));
        sign.addClassName("count");
        sign.getElement().setAttribute("role", "img");
        sign.getElement().setAttribute("aria-label", words.text(badge.spoken(), number));
        return sign;
    }

    void stand(Location location) {
        here = location.getFirstSegment();
        markHere();
    }

    private void markHere() {
        links.forEach((path, link) -> {
            if (path.equals(here)) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }

    private static String pathOf(String path) {
        return path.startsWith("/") ? path.substring(1) : path;
    }
}
