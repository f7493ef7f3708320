package samskap.support.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.Objects;
import samskap.ideas.IdeaId;
import samskap.ideas.ui.Faces;
import samskap.identity.People;
import samskap.shared.live.Change;
import samskap.shared.live.Live;
import samskap.shared.ui.WhileOpen;
import samskap.shared.ui.Words;
import samskap.support.Support;

/** The faces of those who want an idea, latest first, for as long as the page is open. */
class Supporters extends Section {

    private static final int FACES = 8;

    private final IdeaId idea;
    private final Support support;
    private final People people;
    private final Faces faces;
    private final Words words;
    private final Div row = new Div();

    Supporters(IdeaId idea, Support support, People people, Faces faces, Words words, Live live) {
        this.idea = idea;
        this.support = support;
        this.people = people;
        this.faces = faces;
        this.words = words;
        addClassNames("card", "pad");
        add(new H2(words.text("support.panel.title")), row);
        show();
        WhileOpen.hear(this, live, this::concerns, change -> show());
    }

    /** Puts this below, also where nobody wants the idea yet. */
    void also(RecordedCard card) {
        add(card);
        show();
    }

    private boolean concerns(Change change) {
        return change.kind() == Change.Kind.SUPPORT_CHANGED && change.subject() == idea.value();
    }

    private void show() {
        var latest = support.latest(idea, FACES);
        var known = people.shown(latest, words.language());
        row.removeAll();
        row.add(faces.of(
                latest.stream().map(known::get).filter(Objects::nonNull).toList(), FACES, support.count(idea)));
        setVisible(!latest.isEmpty() || getChildren().anyMatch(RecordedCard.class::isInstance));
    }
}
