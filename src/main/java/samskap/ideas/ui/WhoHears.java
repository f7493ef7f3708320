package samskap.ideas.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import samskap.ideas.Audience.Apart;
import samskap.ideas.Audience.Reach;
import samskap.shared.ui.Icon;
import samskap.shared.ui.Words;

/** Says, before something is told, how many will hear of it, and who will not and why. */
public class WhoHears extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Words words;

    public WhoHears(Reach reach, Words words) {
        this.words = words;
        addClassNames("notice", "plain");
        var all = reach.told() > 0 && reach.told() == reach.mailed();
        var told = new Paragraph(
                all
                        ? words.text("ideas.reach.toldAll", reach.told())
                        : words.text("ideas.reach.told", reach.told(), reach.mailed()));
        var about = new Div(told);
        if (reach.later() > 0) {
            var later = new Paragraph(words.text("ideas.reach.later", reach.later()));
            later.addClassNames("small", "muted");
            about.add(later);
        }
        if (!reach.apart().isEmpty()) {
            var apart = new UnorderedList();
            apart.addClassNames("small", "muted");
            reach.apart().forEach(each -> apart.add(new ListItem(line(each))));
            about.add(apart);
        }
        add(new Icon("people"), about);
    }

    private String line(Apart apart) {
        var count = words.text("ideas.reach." + apart.why().code(), apart.people());
        if (apart.names().isEmpty()) {
            return count;
        }
        var names = String.join(", ", apart.names());
        var others = apart.people() - apart.names().size();
        return others == 0
                ? words.text("ideas.reach.names", count, names)
                : words.text("ideas.reach.namesMore", count, names, others);
    }
}
