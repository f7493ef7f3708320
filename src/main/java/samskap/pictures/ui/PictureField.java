package samskap.pictures.ui;

import java.util.List;
import java.util.UUID;
import samskap.pictures.Chosen;
import samskap.pictures.Picture;
import samskap.pictures.Pictures;
import samskap.pictures.Selection;
import samskap.shared.ui.Field;
import samskap.shared.ui.Words;

/**
 * The pictures of something that is being changed: those that are there, and new ones sent under a key of this change.
 */
public class PictureField extends Field {

    private static final long serialVersionUID = 1L;

    private final UUID key = UUID.randomUUID();
    private final PictureBox box;
    private transient List<Chosen> chosen;

    /** A picture that is there, as the page takes it. */
    private record Tile(String id, String alt, boolean wordless, int width, int height) {

        static Tile of(Picture picture) {
            var wordless = picture.alt().isEmpty();
            return new Tile(picture.id().value(), picture.alt(), wordless, picture.width(), picture.height());
        }
    }

    public PictureField(Words words, List<Picture> shown) {
        this(words, new PictureBox(words), shown);
    }

    private PictureField(Words words, PictureBox box, List<Picture> shown) {
        super(Pictures.FIELD, words.text("pictures.heading"), box);
        this.box = box;
        chosen = shown.stream()
                .map(picture -> new Chosen(
                        picture.id().value(), picture.alt(), picture.alt().isEmpty()))
                .toList();
        box.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", words.text("pictures.heading"))
                .setProperty("draftKey", key.toString())
                .setPropertyList("chosen", shown.stream().map(Tile::of).toList());
        box.getElement()
                .addEventListener(
                        "chosen",
                        event -> chosen = Chosen.listOf(
                                event.getEventData().path("event.detail").asString("")))
                .addEventData("event.detail");
    }

    /** What it shall show from now on. */
    public Selection selection() {
        return new Selection(key, chosen);
    }

    @Override
    public void refuse(String reason) {
        box.refuse(reason);
    }

    /** The page takes its word back by itself as soon as something changes. */
    @Override
    public void accept() {}
}
