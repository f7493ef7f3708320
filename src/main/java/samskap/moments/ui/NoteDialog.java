package samskap.moments.ui;

import com.vaadin.flow.component.html.Input;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import samskap.moments.NewMoment;
import samskap.moments.Place;
import samskap.moments.PlaceId;
import samskap.shared.ui.CheckList;
import samskap.shared.ui.Choice;
import samskap.shared.ui.Field;
import samskap.shared.ui.FormDialog;
import samskap.shared.ui.TextBox;
import samskap.shared.ui.Toasts;

/** Notes a moment that a colleague saw or heard. */
class NoteDialog extends FormDialog {

    private static final long serialVersionUID = 1L;
    private static final String BADLY = "badly";

    private final transient MomentKit kit;
    private final UUID key = MomentKit.newKey();
    private final Choice place;
    private final Choice went = new Choice(BADLY);
    private final TextBox words = new TextBox();
    private final Input name = new Input();
    private final CheckList<String> consent = new CheckList<>();
    private final Field[] fields;

    /** @param at where it most likely was, null when nothing says so */
    NoteDialog(MomentKit kit, @Nullable PlaceId at) {
        super(kit.text("note.title"), kit.text("note.hint"));
        this.kit = kit;
        var places = kit.places().all();
        place = new Choice(at == null ? code(places.getFirst()) : Long.toString(at.value()));
        places.forEach(each -> place.with(code(each), each.name(kit.words().language())));
        went.with(BADLY, kit.text("went.badly")).with("well", kit.text("went.well"));
        words.setRows(3);
        consent.add("yes", kit.text("note.consent"), "", false);
        fields = new Field[] {
            new Field("place", kit.text("note.place"), place),
            new Field("went", kit.text("note.went"), went),
            new Field("words", kit.text("note.words"), words),
            new Field("name", kit.text("note.name"), name).withHint(kit.text("note.nameHint")),
            new Field("consent", kit.text("note.agreed"), consent)
        };
        ask(kit.text("cancel"), kit.text("note.do"), fields);
        keepAs("moment-note");
    }

    private static String code(Place place) {
        return Long.toString(place.id().value());
    }

    void fillIn(String said, boolean agreed) {
        words.setValue(said);
        consent.choose(agreed ? List.of("yes") : List.of());
    }

    @Override
    protected void submit() {
        if (kit.acts().run(this::note, fields)) {
            close();
            Toasts.show(kit.text("note.done"));
        }
    }

    private void note() {
        var typed = new NewMoment(
                key,
                !BADLY.equals(went.getValue()),
                words.getValue(),
                name.getValue() == null ? "" : name.getValue(),
                null);
        var at = new PlaceId(Long.parseLong(place.getValue()));
        kit.desk().note(kit.current().require(), at, typed, !consent.chosen().isEmpty());
    }
}
