package samskap.developing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import samskap.audit.Thing;
import samskap.developing.Suggestion;
import samskap.developing.Suggestion.Decision;
import samskap.developing.Suggestion.Outcome;
import samskap.ideas.Cards;
import samskap.ideas.Composition;
import samskap.shared.text.WordDiff;
import samskap.shared.ui.Avatar;
import samskap.shared.ui.Chip;
import samskap.shared.ui.Icon;
import samskap.shared.ui.WordChanges;

/** A suggestion as it is read: who, why, what would change, and what became of it. */
class SuggestionArticle extends Article {

    private static final long serialVersionUID = 1L;

    /** How much of the unchanged words is shown around a change, in characters. */
    private static final int NEAR = 120;

    private final transient Look look;
    private final transient Suggestion suggestion;

    /** @param footer what the reader can do; it moves from one article to the next */
    SuggestionArticle(Look look, Suggestion suggestion, SuggestionFooter footer) {
        this.look = look;
        this.suggestion = suggestion;
        addClassNames("msg", "wording");
        var name = suggestion.anchor();
        setId(name);
        getElement().setAttribute("aria-labelledby", name + "-by");
        var header = header();
        header.setId(name + "-by");
        add(header);
        var viewer = look.viewer();
        if (suggestion.withheld() && viewer != null) {
            look.kit()
                    .notices()
                    .of(Thing.suggestion(suggestion.id().value()), viewer)
                    .ifPresent(this::add);
        }
        if (!suggestion.why().isEmpty()) {
            var why = new Paragraph(suggestion.why());
            why.addClassName("why");
            add(spoken(why));
        }
        changes();
        word();
        if (footer.show(look, suggestion)) {
            add(footer);
        }
    }

    private Header header() {
        var author = look.people().get(suggestion.author());
        var header = new Header();
        if (author != null) {
            header.add(new Avatar(author.initials(), author.isStaff()).small());
        }
        header.getElement().appendChild(new Element("b").setText(look.name(suggestion.author())));
        header.add(look.kit().times().ago(suggestion.at()));
        var outcome = suggestion.outcome();
        if (outcome != null) {
            header.add(chip(outcome));
        } else if (look.collides(suggestion)) {
            header.add(Chip.of("ask", look.kit().text("changedSince")));
        }
        return header;
    }

    private Chip chip(Outcome outcome) {
        var text = look.kit().text("outcome." + outcome.decision().name(), look.firstName(outcome.by()));
        return outcome.decision() == Decision.TAKEN_IN ? Chip.of("good", text).with(new Icon("check")) : new Chip(text);
    }

    private void changes() {
        var words = suggestion.words();
        if (words.title().isEmpty()) {
            return;
        }
        var base = look.base(suggestion);
        if (!base.title().equals(words.title())) {
            var title = new WordChanges(look.kit().words(), base.title(), words.title());
            title.addClassName("title");
            add(spoken(title));
        }
        if (!base.story().equals(words.story())) {
            add(spoken(story(base, words)));
        }
    }

    /** In its author's language, where a voice that reads the page aloud must change. */
    private Component spoken(Component words) {
        var author = look.people().get(suggestion.author());
        var language = Cards.foreign(author, look.kit().words().language());
        if (language != null) {
            words.getElement().setAttribute("lang", language);
        }
        return words;
    }

    private WordChanges story(Composition base, Composition words) {
        var pieces = WordDiff.between(base.story(), words.story());
        return new WordChanges(look.kit().words(), WordDiff.nearChanges(pieces, NEAR));
    }

    private void word() {
        var outcome = suggestion.outcome();
        if (outcome != null && !outcome.word().isEmpty()) {
            add(new Paragraph(look.kit().text("word", look.firstName(outcome.by()), outcome.word())));
        }
    }
}
