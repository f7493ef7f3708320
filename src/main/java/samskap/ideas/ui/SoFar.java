package samskap.ideas.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.ideas.Ideas;
import samskap.ideas.Move;
import samskap.ideas.Status;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.identity.ui.CurrentPerson;
import samskap.shared.text.Markdown;
import samskap.shared.text.TimeAgo;
import samskap.shared.ui.Words;

/** How the idea came to where it is: who moved it, when and why; and the way to move it on. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class SoFar extends Section {

    private final Ideas ideas;
    private final People people;
    private final Moving moving;
    private final CurrentPerson current;
    private final TimeAgo times;
    private final Words words;
    private final OrderedList steps = new OrderedList();
    private final NativeButton move = new NativeButton();
    private IdeaId shown = new IdeaId(0);

    SoFar(Ideas ideas, People people, Moving moving, CurrentPerson current, TimeAgo times, Words words) {
        this.ideas = ideas;
        this.people = people;
        this.moving = moving;
        this.current = current;
        this.times = times;
        this.words = words;
        addClassNames("card", "pad");
        steps.addClassName("sofar");
        move.addClassNames("btn", "small");
        move.getElement().setAttribute("type", "button");
        move.addClickListener(click -> moving.ask(shown));
        add(new H2(words.text("ideas.idea.sofar")), steps, new Paragraph(move));
    }

    void show(Idea idea) {
        var moves = ideas.movesOf(idea.id());
        var involved = new HashSet<PersonId>();
        involved.add(idea.author());
        moves.forEach(each -> involved.add(each.by()));
        var named = people.find(involved);
        steps.removeAll();
        moves.reversed().forEach(each -> steps.add(step(each, named)));
        steps.add(step(Status.SHARED, line(idea.sharedAt(), named.get(idea.author()))));
        move.setText(words.text("ideas.idea.move"));
        move.setVisible(current.get().map(moving::mayMove).orElse(false));
        shown = idea.id();
    }

    private ListItem step(Move each, Map<PersonId, Person> named) {
        var line = line(each.at(), named.get(each.by()));
        var reason = Markdown.toExcerpt(each.reason(), Move.REASON_IN_SHORT);
        return step(each.to(), reason.isEmpty() ? line : words.text("ideas.idea.stepWhy", line, reason));
    }

    private ListItem step(Status status, String line) {
        var item = new ListItem();
        item.getElement().appendChild(new Element("b").setText(words.text(status.key())));
        item.add(new Span(line));
        return item;
    }

    private String line(Instant at, @Nullable Person by) {
        var day = times.date(words.language(), at);
        return by == null ? day : words.text("ideas.idea.step", day, by.firstName());
    }
}
