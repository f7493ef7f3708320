package samskap.pictures.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;
import samskap.pictures.Picture;
import samskap.pictures.PictureSize;
import samskap.shared.ui.Words;

/** The pictures of something, in a row; each opens in its largest size. */
public class Gallery extends Div {

    private static final long serialVersionUID = 1L;

    public Gallery(Words words, List<Picture> pictures) {
        addClassName("gallery");
        pictures.forEach(picture -> getElement().appendChild(linked(words, picture)));
    }

    private static Element linked(Words words, Picture picture) {
        var image = new Element("img")
                .setAttribute("src", picture.address(PictureSize.MEDIUM))
                .setAttribute("srcset", picture.sources())
                .setAttribute("sizes", "(width < 48rem) 90vw, 22rem")
                .setAttribute("width", Integer.toString(picture.width(PictureSize.MEDIUM)))
                .setAttribute("height", Integer.toString(picture.height(PictureSize.MEDIUM)))
                .setAttribute("loading", "lazy")
                .setAttribute("decoding", "async")
                .setAttribute("alt", picture.alt());
        var link = new Element("a")
                .setAttribute("href", picture.address(PictureSize.LARGE))
                .setAttribute("target", "_blank")
                .setAttribute("rel", "noopener")
                .setAttribute("router-ignore", true)
                .appendChild(image);
        if (picture.alt().isEmpty()) {
            link.setAttribute("aria-label", words.text("pictures.open"));
        }
        return link;
    }
}
