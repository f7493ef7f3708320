package samskap.asking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import samskap.asking.Reach;
import samskap.asking.Spared;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.shared.ui.Icon;

/** Says, before something is asked, whom it will reach, and why not the others. */
class WhoIsAsked extends Div {

    private static final long serialVersionUID = 1L;
    private static final int NAMED = 3;

    private final transient AskingKit kit;

    /** @param most how many are wanted: of more, a lot decides */
    WhoIsAsked(AskingKit kit, Reach reach, int most) {
        this.kit = kit;
        addClassNames("notice", "plain");
        var asked = reach.asked().size();
        var about = new Div(
                new Paragraph(asked > most ? kit.text("reach.byLot", most, asked) : kit.text("reach.asked", asked)));
        if (!reach.spared().isEmpty()) {
            var spared = new UnorderedList();
            spared.addClassNames("small", "muted");
            new TreeMap<>(reach.spared()).forEach((why, people) -> spared.add(new ListItem(line(why, people))));
            about.add(spared);
        }
        add(new Icon("people"), about);
    }

    private String line(Spared why, List<PersonId> people) {
        var count = kit.text("spared." + why.code(), people.size());
        var names = kit.people().find(people.subList(0, Math.min(NAMED, people.size()))).values().stream()
                .map(Person::name)
                .sorted()
                .collect(Collectors.joining(", "));
        if (names.isEmpty()) {
            return count;
        }
        var others = people.size() - Math.min(NAMED, people.size());
        return others == 0
                ? kit.words().text("ideas.reach.names", count, names)
                : kit.words().text("ideas.reach.namesMore", count, names, others);
    }
}
