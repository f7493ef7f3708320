package samskap.pictures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import samskap.shared.ui.Words;

/**
 * Where pictures are added to what one writes: by a button, by dragging them onto the form around it, by pasting, with
 * a phone's camera. The browser sends them on its own; what is chosen comes to the server with the words.
 */
@Tag("samskap-pictures")
@JsModule("./pictures.ts")
public class PictureBox extends Component {

    private static final long serialVersionUID = 1L;

    public PictureBox(Words words) {
        getElement().setPropertyMap("words", PictureWords.of(words));
    }

    /** Says why they cannot be taken like this, and leads the person there. */
    public void refuse(String reason) {
        getElement().callJsFunction("refuse", reason);
    }

    /** Shows these from now on. */
    void goOnWith(List<? extends Record> tiles) {
        getElement().setPropertyList("standing", tiles);
    }
}
