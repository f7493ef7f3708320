package samskap.administration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.LinkedHashMap;
import java.util.Map;
import samskap.shared.ui.Page;
import samskap.shared.ui.Parts;
import samskap.shared.ui.Words;

/** A page of the administration: which one it is, and the ways to the others. */
abstract class AdministrationPage extends Page implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    /** Pages of other modules where administrators have something to do. */
    private static final Map<String, String> ELSEWHERE = new LinkedHashMap<>();

    static {
        ELSEWHERE.put("/places", "moments.places.title");
        ELSEWHERE.put("/asks/rules", "asking.rules.title");
        ELSEWHERE.put("/teams", "teams.title");
        ELSEWHERE.put("/moderation", "moderation.nav");
        ELSEWHERE.put("/audit", "audit.nav");
        ELSEWHERE.put("/inbox", "inbox.nav");
        ELSEWHERE.put("/programs", "api.machines.title");
    }

    private final Section section;
    private final transient Words words;

    AdministrationPage(Section section, Words words) {
        this.section = section;
        this.words = words;
        var heading = new Div(new H1(words.text(section.key())));
        heading.addClassName("head");
        stack().add(ways(), heading);
    }

    private Nav ways() {
        var ways = new Nav();
        ways.addClassName("orders");
        ways.getElement().setAttribute("aria-label", words.text("administration.title"));
        for (var other : Section.values()) {
            var way = Parts.way("/" + other.path(), words.text(other.key()));
            if (other == section) {
                way.getElement().setAttribute("aria-current", "page");
            }
            ways.add(way);
        }
        ELSEWHERE.forEach((path, key) -> ways.add(Parts.way(path, words.text(key))));
        return ways;
    }

    /** What the page is for, in a sentence below its heading. */
    protected final void explain(String key, Object... arguments) {
        var text = new com.vaadin.flow.component.html.Paragraph(words.text(key, arguments));
        text.addClassName("muted");
        stack().add(text);
    }

    protected final void put(Component... parts) {
        stack().add(parts);
    }

    @Override
    public String getPageTitle() {
        return words.text(section.key());
    }
}
