package samskap.me.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.ideas.Move;
import samskap.ideas.PartRows;
import samskap.ideas.Participation;
import samskap.ideas.Participation.Part;
import samskap.ideas.Participation.Way;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.shared.Cursor;
import samskap.shared.Slice;
import samskap.shared.ui.Empty;
import samskap.shared.ui.Parts;

/** The ideas that a person took part in, in one of the ways; the latest first, a page at a time. */
class PartList extends Div {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 10;

    private final transient MeKit kit;
    private final transient List<Participation> sources;
    private final PersonId person;
    private final Way way;
    private final OrderedList list = new OrderedList();
    private final Paragraph more;
    private final Set<IdeaId> shown = new HashSet<>();
    private transient @Nullable Cursor next;

    PartList(MeKit kit, Person person, Way way) {
        this.kit = kit;
        this.person = person.id();
        this.way = way;
        sources =
                kit.participations().stream().filter(each -> each.way() == way).toList();
        addClassName("stack");
        list.addClassNames("card", "parts");
        list.getElement().setAttribute("aria-label", kit.text("way." + way.code()));
        var button = new NativeButton(kit.text("more"), click -> showMore());
        button.addClassNames("btn", "small");
        button.getElement().setAttribute("type", "button");
        more = new Paragraph(button);
        more.addClassName("more-link");
        add(list, more);
        showMore();
        if (list.getComponentCount() == 0) {
            removeAll();
            add(nothing());
        }
    }

    /** Until there is something new to see, or nothing more at all. */
    void showMore() {
        var before = list.getComponentCount();
        do {
            showPage();
        } while (next != null && list.getComponentCount() == before);
        more.setVisible(next != null);
    }

    private void showPage() {
        var page = page();
        var parts = page.items().stream().filter(part -> shown.add(part.idea())).toList();
        var ids = parts.stream().map(Part::idea).toList();
        var ideas = kit.ideas().find(ids, kit.current().require());
        var moves = kit.ideas().lastMovesOf(ids);
        var named = named(ideas, moves);
        for (var part : parts) {
            var idea = ideas.get(part.idea());
            if (idea != null && isShownAs(idea)) {
                list.add(new PartItem(kit, way, part, idea, moves.get(part.idea()), named));
            }
        }
        next = page.next();
    }

    /** Everybody supports what they share. */
    private boolean isShownAs(Idea idea) {
        return way != Way.SUPPORTED || !idea.author().equals(person);
    }

    private Map<PersonId, Person> named(Map<IdeaId, Idea> ideas, Map<IdeaId, Move> moves) {
        var ids = new HashSet<PersonId>();
        ideas.values().forEach(idea -> ids.add(idea.author()));
        moves.values().forEach(move -> ids.add(move.by()));
        return kit.people().shown(ids, kit.words().language());
    }

    /** The next page of all sources together: the first of each are enough to find the first of all. */
    private Slice<Part> page() {
        if (sources.size() == 1) {
            return sources.getFirst().of(person, next, PAGE);
        }
        var all = new ArrayList<Part>();
        sources.forEach(each -> all.addAll(each.of(person, next, PAGE + 1).items()));
        all.sort(Comparator.comparing(Part::at)
                .thenComparing(part -> part.idea().value())
                .reversed());
        return PartRows.slice(all, PAGE);
    }

    private Empty nothing() {
        var to = Parts.way("/", kit.text("none." + way.code() + ".way"));
        to.addClassNames("btn", "primary");
        return Empty.part(kit.text("none." + way.code()), kit.text("none." + way.code() + ".advice"), to);
    }
}
