package samskap.ideas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Objects;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import samskap.audit.Thing;
import samskap.ideas.Cards;
import samskap.ideas.Families;
import samskap.ideas.Feeling;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.ideas.Ideas;
import samskap.ideas.Status;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.ui.CurrentPerson;
import samskap.moderation.ui.Reporting;
import samskap.pictures.Pictures;
import samskap.pictures.ui.Gallery;
import samskap.shared.ui.Chip;
import samskap.shared.ui.Icon;
import samskap.shared.ui.Markup;
import samskap.shared.ui.Parts;
import samskap.shared.ui.Words;

/** What an idea says and who said it; those who may can change the words in place. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class Subject extends Div {

    private final Ideas ideas;
    private final Families families;
    private final People people;
    private final Cards cards;
    private final Pictures pictures;
    private final EditIdea editor;
    private final CurrentPerson current;
    private final Byline byline;
    private final Reporting reporting;
    private final Words words;
    private final Element article = new Element("article");
    private final Div notice = new Div();
    private IdeaId shown = new IdeaId(0);
    private boolean withheld;

    Subject(
            Ideas ideas,
            Families families,
            People people,
            Cards cards,
            Pictures pictures,
            EditIdea editor,
            CurrentPerson current,
            Byline byline,
            Reporting reporting,
            Words words) {
        this.ideas = ideas;
        this.families = families;
        this.people = people;
        this.cards = cards;
        this.pictures = pictures;
        this.editor = editor;
        this.current = current;
        this.byline = byline;
        this.reporting = reporting;
        this.words = words;
        addClassName("stack");
        article.setAttribute("class", "subject").setAttribute("aria-labelledby", "title");
        notice.addClassName("notice");
        add(notice);
        editor.onEnd(() -> {
            close();
            ideas.find(shown, current.get().orElse(null)).ifPresent(this::show);
        });
    }

    /** Begins with another idea. */
    void open(Idea idea, boolean isWithheld) {
        shown = idea.id();
        withheld = isWithheld;
        close();
    }

    /** Shows the idea as it stands now. Somebody who edits it goes on undisturbed. */
    void show(Idea idea) {
        var author = people.shown(idea.author(), words.language()).orElse(null);
        var language = author == null ? words.language() : author.language();
        var foreign = language != words.language();
        article.removeAllChildren();
        article.setAttribute("lang", language.code());
        put(chips(idea), foreign);
        put(heading(idea), false);
        put(byline.of(idea, author, current.get().orElse(null)), foreign);
        if (!idea.story().isEmpty()) {
            put(new Markup("story", idea.story()), false);
        }
        var shownWith = pictures.of(idea.id().pictured());
        if (!shownWith.isEmpty()) {
            put(new Gallery(words, shownWith), false);
        }
        current.get().map(person -> tools(idea, person)).ifPresent(tools -> put(tools, foreign));
        notice.removeAll();
        notice.setVisible(idea.status().isClosed());
        if (idea.status().isClosed()) {
            notice.add(new Icon("lock"), closed(idea));
        }
    }

    private void put(Component part, boolean inReadersLanguage) {
        if (inReadersLanguage) {
            part.getElement().setAttribute("lang", words.language().code());
        }
        article.appendChild(part.getElement());
    }

    private Div chips(Idea idea) {
        var row = new Div();
        row.addClassName("row");
        var standing = cards.standing(words.language(), idea);
        row.add(Chip.status(Objects.requireNonNull(standing.status()), standing.text()));
        if (idea.stage() != null) {
            row.add(new Chip(cards.place(words.language(), idea.stage())));
        }
        if (idea.topic() != null) {
            row.add(new Chip(idea.topic().name(words.language())));
        }
        if (idea.feeling() != null && idea.feeling() != Feeling.NEUTRAL) {
            row.add(began(idea.feeling()));
        }
        return row;
    }

    private Chip began(Feeling feeling) {
        return Chip.of(feeling.level() < 0 ? "bad" : "good", words.text("ideas.began." + feeling.code()))
                .with(new Icon("feeling-" + (feeling.level() + 3)));
    }

    private static H1 heading(Idea idea) {
        var heading = new H1(idea.title());
        heading.setId("title");
        return heading;
    }

    private Div tools(Idea idea, Person person) {
        var tools = new Div();
        tools.addClassName("row");
        if (ideas.mayEdit(person, idea)) {
            tools.add(edit(idea.id()));
        }
        if (!withheld) {
            reporting
                    .button(Thing.idea(idea.id().value()), idea.author(), person)
                    .ifPresent(tools::add);
        }
        return tools;
    }

    private NativeButton edit(IdeaId id) {
        var button = new NativeButton(words.text("ideas.idea.edit"), click -> openEditor(id));
        button.addComponentAsFirst(new Icon("pen"));
        button.addClassNames("btn", "quiet", "small");
        button.getElement().setAttribute("type", "button");
        return button;
    }

    private void openEditor(IdeaId id) {
        ideas.find(id, current.get().orElse(null)).ifPresent(idea -> {
            article.removeFromParent();
            editor.open(idea);
            addComponentAsFirst(editor);
        });
    }

    private void close() {
        editor.removeFromParent();
        getElement().insertChild(0, article);
    }

    private Div closed(Idea idea) {
        var heading = new Paragraph();
        heading.getElement().appendChild(new Element("b").setText(words.text("ideas.idea.closed")));
        var why = new Div(
                heading,
                new Paragraph(words.text("ideas.refused.closed." + idea.status().code())));
        if (idea.status() == Status.MERGED) {
            ideas.find(families.mainOf(idea.id()))
                    .ifPresent(
                            main -> why.add(new Paragraph(Parts.way(main.path(), words.text("ideas.same.goThere")))));
        }
        return why;
    }
}
