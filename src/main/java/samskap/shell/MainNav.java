package samskap.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import samskap.shared.live.Change;
import samskap.shared.live.Live;
import samskap.shared.ui.Menu;
import samskap.shared.ui.NavBadge;
import samskap.shared.ui.NavChoice;
import samskap.shared.ui.Parts;
import samskap.shared.ui.WhileOpen;
import samskap.shared.ui.Words;

/**
 * Links to the pages that modules announce with {@code @Menu}, as far as the person may open them. As many stand in the
 * bar as it has room for; the others are behind the last.
 */
@Component
@Scope("prototype")
class MainNav extends Nav {

    private static final long serialVersionUID = 1L;

    /** Keeps each link in the bar or in the menu behind it, whichever has room, however wide the page becomes. */
    private static final String FOLD = """
            this.folding?.disconnect();
            this.fold = () => {
              const links = [...this.querySelectorAll(':scope > a')];
              const more = this.querySelector(':scope > .menu');
              const fits = () => this.scrollWidth <= this.clientWidth;
              links.forEach((link) => link.hidden = false);
              more.hidden = true;
              if (!fits()) {
                more.hidden = false;
                for (let last = links.length - 1; last > 0 && !fits(); last--) links[last].hidden = true;
              }
              more.querySelectorAll('li').forEach((item, place) => item.hidden = !links[place].hidden);
              this.classList.add('folds');
            };
            this.folding = new ResizeObserver(() => this.fold());
            this.folding.observe(this);
            """;

    private final Map<String, List<Anchor>> links = new LinkedHashMap<>();
    private final transient List<NavBadge> badges;
    private final transient List<NavChoice> choices;
    private final transient Words words;
    /** Those of the links that are here. */
    private transient volatile List<NavBadge> ours = List.of();

    private transient Map<NavBadge, Long> counted = Map.of();
    private String here = "";

    MainNav(List<NavBadge> badges, List<NavChoice> choices, Words words, Live live) {
        this.badges = badges;
        this.choices = choices;
        this.words = words;
        WhileOpen.hear(this, live, this::changesABadge, change -> countAll());
    }

    private boolean changesABadge(Change change) {
        return ours.stream().anyMatch(badge -> badge.changesWith(change));
    }

    void show() {
        getElement().setAttribute("aria-label", words.text("shell.nav"));
        removeAll();
        links.clear();
        var more = new Menu("btn quiet", new Span(words.text("shell.more"))).inGroup("bar");
        for (var entry : MenuConfiguration.getMenuEntries()) {
            if (choices.stream().allMatch(choice -> choice.shows(pathOf(entry.path())))) {
                var inTheBar = linkTo(entry);
                var behind = linkTo(entry);
                links.put(pathOf(entry.path()), List.of(inTheBar, behind));
                add(inTheBar);
                more.add(behind);
            }
        }
        add(more);
        ours = badges.stream()
                .filter(badge -> links.containsKey(pathOf(badge.path())))
                .toList();
        counted = Map.of();
        getElement().executeJs(FOLD);
        countAll();
        markHere();
    }

    private Anchor linkTo(MenuEntry entry) {
        return Parts.way("/" + pathOf(entry.path()), words.text(entry.title()));
    }

    private void countAll() {
        var numbers = ours.stream().collect(Collectors.toMap(Function.identity(), NavBadge::count));
        if (!numbers.equals(counted)) {
            counted = numbers;
            numbers.forEach((badge, number) ->
                    links.getOrDefault(pathOf(badge.path()), List.of()).forEach(link -> count(badge, number, link)));
            getElement().executeJs("this.fold?.()");
        }
    }

    private void count(NavBadge badge, long number, Anchor link) {
        link.getChildren().filter(Span.class::isInstance).toList().forEach(link::remove);
        if (number > 0) {
            link.add(sign(badge, number));
        }
    }

    private Span sign(NavBadge badge, long number) {
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
        links.forEach((path, both) -> both.forEach(link -> {
            if (path.equals(here)) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        }));
    }

    private static String pathOf(String path) {
        return path.startsWith("/") ? path.substring(1) : path;
    }
}
