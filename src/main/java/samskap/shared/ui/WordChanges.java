package samskap.shared.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;
import samskap.shared.text.WordDiff;
import samskap.shared.text.WordDiff.Piece;

/** A text with what was struck out and what was written anew; those who hear the page are told where that is. */
public class WordChanges extends Div {

    private static final long serialVersionUID = 1L;

    public WordChanges(Words words, String before, String after) {
        this(words, WordDiff.between(before, after));
    }

    public WordChanges(Words words, List<Piece> pieces) {
        addClassNames("changes", "voice");
        for (var piece : pieces) {
            getElement()
                    .appendChild(
                            switch (piece.fate()) {
                                case KEPT -> new Element("span").setText(piece.text());
                                case REMOVED -> marked("del", words, "shared.changes.removed", piece.text());
                                case ADDED -> marked("ins", words, "shared.changes.added", piece.text());
                            });
        }
    }

    /** The text may be in another language than the page; what is said of it is in the page's. */
    private static Element marked(String tag, Words words, String key, String text) {
        var hint = new Element("span")
                .setAttribute("class", "sr")
                .setAttribute("lang", words.language().code())
                .setText(words.text(key));
        return new Element(tag).appendChild(hint, Element.createText(text));
    }
}
