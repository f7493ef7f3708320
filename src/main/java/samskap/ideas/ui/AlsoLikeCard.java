package samskap.ideas.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import samskap.ideas.AlsoLike;
import samskap.ideas.Idea;
import samskap.shared.ui.Parts;
import samskap.shared.ui.Words;

/** Leads on to ideas that are like the one that is read. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class AlsoLikeCard extends Section {

    private final AlsoLike alike;
    private final Words words;

    AlsoLikeCard(AlsoLike alike, Words words) {
        this.alike = alike;
        this.words = words;
        addClassNames("card", "pad", "stack");
    }

    void show(Idea idea) {
        var others = alike.of(idea);
        setVisible(!others.isEmpty());
        removeAll();
        var list = new UnorderedList();
        list.addClassName("alike");
        list.getElement().setAttribute("role", "list");
        others.forEach(other -> list.add(new ListItem(
                new Anchor(other.path(), other.title()),
                Parts.small(words.text(other.status().key())))));
        add(new H2(words.text("ideas.alike.title")), list);
    }
}
