package samskap.mail.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;

/** Something that most don't need to see, behind a word. */
@Tag("details")
class Details extends Component {

    private static final long serialVersionUID = 1L;

    Details(String summary, Component content) {
        getElement().appendChild(new Element("summary").setText(summary), content.getElement());
    }
}
