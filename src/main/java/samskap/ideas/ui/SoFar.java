package samskap.ideas.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import samskap.ideas.Credits;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.ideas.Ideas;
import samskap.ideas.Milestone;
import samskap.ideas.Move;
import samskap.ideas.Names;
import samskap.ideas.Status;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.identity.ui.CurrentPerson;
import samskap.shared.text.Markdown;
import samskap.shared.text.TimeAgo;
import samskap.shared.ui.Words;

/**
 * How the idea came to where it is: who moved it, when and why, and with whom it was developed; and the way to move it
 * on.
 */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class SoFar extends Section {

    private final Ideas ideas;
    private final Credits credits;
    private final People people;
    private final Moving moving;
    private final SameAs sameAs;
    private final CurrentPerson current;
    private final TimeAgo times;
    private final Words words;
    private final OrderedList steps = new OrderedList();
    private final NativeButton move = new NativeButton();
    private final NativeButton same = new NativeButton();
    private IdeaId shown = new IdeaId(0);

    SoFar(
            Ideas ideas,
            Credits credits,
            People people,
            Moving moving,
            SameAs sameAs,
            CurrentPerson current,
            TimeAgo times,
            Words words) {
        this.ideas = ideas;
        this.credits = credits;
        this.people = people;
        this.moving = moving;
        this.sameAs = sameAs;
        this.current = current;
        this.times = times;
        this.words = words;
        addClassNames("card", "pad");
        steps.addClassName("sofar");
        move.addClassNames("btn", "small");
        move.getElement().setAttribute("type", "button");
        move.addClickListener(click -> moving.ask(shown));
        same.addClassNames("btn", "quiet", "small");
        same.getElement().setAttribute("type", "button");
        same.addClickListener(click -> sameAs.ask(shown));
        var ways = new Div(move, same);
        ways.addClassName("row");
        add(new H2(words.text("ideas.idea.sofar")), steps, ways);
    }

    void show(Idea idea) {
        var way = Milestone.of(idea, ideas.movesOf(idea.id()), credits.to(idea));
        var named = people.shown(
                way.stream().flatMap(each -> each.by().stream()).collect(Collectors.toSet()), words.language());
        steps.removeAll();
        way.forEach(each -> steps.add(step(each, named)));
        move.setText(words.text("ideas.idea.move"));
        move.setVisible(idea.status() != Status.MERGED
                && current.get().map(moving::mayMove).orElse(false));
        same.setText(words.text("ideas.same.ask"));
        same.setVisible(idea.status() != Status.MERGED
                && current.get().map(sameAs::mayMerge).orElse(false));
        shown = idea.id();
    }

    private ListItem step(Milestone each, Map<PersonId, Person> named) {
        var day = times.date(words.language(), each.at());
        var names = each.by().stream()
                .flatMap(person -> Stream.ofNullable(named.get(person)))
                .map(Person::firstName)
                .toList();
        var by = Names.inShort(names, words::text);
        var status = each.status();
        if (status == null) {
            return step(words.text("ideas.idea.developed"), words.text("ideas.idea.developedBy", day, by));
        }
        var line = by.isEmpty() ? day : words.text("ideas.idea.step", day, by);
        var reason = Markdown.toExcerpt(each.reason(), Move.REASON_IN_SHORT);
        return step(words.text(status.key()), reason.isEmpty() ? line : words.text("ideas.idea.stepWhy", line, reason));
    }

    private static ListItem step(String what, String line) {
        var item = new ListItem();
        item.getElement().appendChild(new Element("b").setText(what));
        item.add(new Span(line));
        return item;
    }
}
