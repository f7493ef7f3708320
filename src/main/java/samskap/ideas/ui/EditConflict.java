package samskap.ideas.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.jspecify.annotations.Nullable;
import samskap.ideas.Composition;
import samskap.ideas.Idea;
import samskap.pictures.Picture;
import samskap.pictures.ui.Gallery;
import samskap.shared.ui.Choice;
import samskap.shared.ui.WordChanges;
import samskap.shared.ui.Words;

/** What two made of the same idea, side by side: saving once more means that both have been seen. */
class EditConflict extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Words words;
    private final Div now;

    EditConflict(Words words, Composition base, Idea theirs, String title, String story) {
        this.words = words;
        now = wording("ideas.idea.theirs", base, new Composition(theirs.title(), theirs.story()));
        var three = new Div(
                wording("ideas.idea.then", base, base),
                now,
                wording("ideas.idea.yours", base, new Composition(title, story)));
        three.addClassName("versions");
        addClassName("conflict");
        getElement().setAttribute("role", "alert");
        add(new H3(words.text("ideas.idea.conflict")), new Paragraph(words.text("ideas.idea.conflictHow")), three);
    }

    private Div wording(String whose, Composition base, Composition made) {
        var title = new WordChanges(words, base.title(), made.title());
        title.addClassName("title");
        return new Div(new H4(words.text(whose)), title, new WordChanges(words, base.story(), made.story()));
    }

    /** What it shows now, where that changed. */
    void pictured(List<Picture> pictures) {
        now.add(new Gallery(words, pictures));
        add(new Paragraph(words.text("ideas.idea.conflictPictures")));
    }

    /**
     * What was chosen of a list. Whoever left it as it was goes on with what the other chose; whoever chose something
     * else is told, and decides by saving.
     *
     * @param had what stood there when the edit was begun, null where nobody knows any more
     */
    void chosen(String asks, Choice mine, @Nullable String had, String theirs) {
        if (mine.getValue().equals(theirs)) {
            return;
        }
        if (mine.getValue().equals(had)) {
            mine.setValue(theirs);
            add(new Paragraph(words.text("ideas.idea.conflictTaken", asks, mine.labelOf(theirs))));
        } else {
            add(new Paragraph(words.text(
                    "ideas.idea.conflictChosen", asks, mine.labelOf(theirs), mine.labelOf(mine.getValue()))));
        }
    }
}
