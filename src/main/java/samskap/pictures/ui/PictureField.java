package samskap.pictures.ui;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
    private transient List<Chosen> before;
    private transient List<Chosen> chosen;

    /** A picture as the page takes it; of one that it sent itself, it knows the size. */
    private record Tile(String id, String alt, boolean wordless, int width, int height) {

        static Tile of(Picture picture) {
            var wordless = picture.alt().isEmpty();
            return new Tile(picture.id().value(), picture.alt(), wordless, picture.width(), picture.height());
        }

        static Tile of(Chosen chosen, @Nullable Tile known) {
            return new Tile(
                    chosen.id(),
                    chosen.alt() == null ? "" : chosen.alt(),
                    Boolean.TRUE.equals(chosen.wordless()),
                    known == null ? 0 : known.width(),
                    known == null ? 0 : known.height());
        }
    }

    public PictureField(Words words, List<Picture> shown) {
        this(words, new PictureBox(words), shown);
    }

    private PictureField(Words words, PictureBox box, List<Picture> shown) {
        super(Pictures.FIELD, words.text("pictures.heading"), box);
        this.box = box;
        before = PictureMerge.asChosen(shown);
        chosen = before;
        box.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", words.text("pictures.heading"))
                .setProperty("draftKey", key.toString())
                .setPropertyList("chosen", shown.stream().map(Tile::of).toList());
        box.getElement()
                .addEventListener(
                        "chosen",
                        event -> choose(Chosen.listOf(
                                event.getEventData().path("event.detail").asString(""))))
                .addEventData("event.detail");
    }

    void choose(List<Chosen> pictures) {
        chosen = pictures;
    }

    /** What it shall show from now on, null when that is what it showed before. */
    public @Nullable Selection change() {
        return chosen.equals(before) ? null : new Selection(key, chosen);
    }

    /**
     * Somebody else changed the pictures meanwhile: what they added and took away is so here too, and so is what was
     * chosen here.
     *
     * @return whether they changed any
     */
    public boolean goesOnFrom(List<Picture> theirs) {
        var now = PictureMerge.asChosen(theirs);
        var isChanged = !now.equals(before);
        chosen = PictureMerge.of(before, chosen, now);
        before = now;
        if (isChanged) {
            var known = theirs.stream()
                    .collect(Collectors.toMap(picture -> picture.id().value(), Tile::of));
            box.goOnWith(chosen.stream()
                    .map(one -> Tile.of(one, known.get(one.id())))
                    .toList());
        }
        return isChanged;
    }

    @Override
    public void refuse(String reason) {
        box.refuse(reason);
    }

    /** The page takes its word back by itself as soon as something changes. */
    @Override
    public void accept() {}
}
