package samskap.moments.ui;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import samskap.ideas.Stage;
import samskap.moments.Place;
import samskap.moments.PlaceText;
import samskap.moments.StalePlace;
import samskap.shared.Language;
import samskap.shared.ui.Choice;
import samskap.shared.ui.Field;
import samskap.shared.ui.FormDialog;
import samskap.shared.ui.NowStands;

/** Asks what a place is called in each language, and which part of the journey it belongs to. */
class PlaceDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private final transient MomentKit kit;
    /** As it was when the fields were filled, or when its writer saw what became of it. */
    private transient @Nullable Place place;

    private final transient Map<Language, Input> names = new EnumMap<>(Language.class);
    private final Input code = new Input();
    private final Choice stage;
    private final List<Field> fields = new ArrayList<>();

    /** @param place null for a new one */
    PlaceDialog(MomentKit kit, @Nullable Place place) {
        super(kit.text(place == null ? "places.add" : "places.changeTitle"), kit.text("places.namesHint"));
        this.kit = kit;
        this.place = place;
        for (var language : Language.values()) {
            var input = new Input();
            input.setValue(place == null ? "" : place.name(language));
            input.getElement().setAttribute("lang", language.code());
            names.put(language, input);
            fields.add(new Field("name." + language.code(), language.ownName(), input));
        }
        stage = stages(place);
        fields.add(new Field("stage", kit.text("places.stage"), stage));
        if (place == null) {
            fields.add(new Field("code", kit.text("places.address"), code).withHint(kit.text("places.addressHint")));
        }
        ask(kit.text("cancel"), kit.text("places.save"), fields.toArray(Field[]::new));
    }

    /** Those that are offered, and the place's own if it is none of them any more. */
    private Choice stages(@Nullable Place place) {
        var offered = new ArrayList<>(kit.journey().stages());
        if (place != null
                && offered.stream().noneMatch(each -> each.id() == place.stage().id())) {
            offered.add(place.stage());
        }
        var choice = new Choice(code(place == null ? offered.getFirst() : place.stage()));
        offered.forEach(each -> choice.with(code(each), each.name(kit.words().language())));
        return choice;
    }

    private static String code(Stage stage) {
        return Integer.toString(stage.id());
    }

    void fillIn(Language language, String called) {
        names.getOrDefault(language, new Input()).setValue(called);
    }

    @Override
    protected void submit() {
        if (kit.acts().run(this::save, fields.toArray(Field[]::new))) {
            removeFromParent();
        }
    }

    private void save() {
        var typed = new EnumMap<Language, String>(Language.class);
        names.forEach((language, input) -> typed.put(language, input.getValue() == null ? "" : input.getValue()));
        var wanted = new PlaceText(
                code.getValue() == null ? "" : code.getValue(), typed, Integer.parseInt(stage.getValue()));
        var before = place;
        if (before == null) {
            kit.places().add(kit.current().require(), wanted);
            return;
        }
        try {
            kit.places().change(kit.current().require(), before, wanted);
        } catch (StalePlace stale) {
            place = stale.now();
            goOnFrom(nowStands(stale.now()), stale.now().version());
            throw stale;
        }
    }

    private NowStands nowStands(Place now) {
        var called = new UnorderedList();
        for (var language : Language.values()) {
            var name = new ListItem(now.name(language));
            name.getElement().setAttribute("lang", language.code());
            called.add(name);
        }
        return new NowStands(
                kit.words(), called, new Paragraph(now.stage().name(kit.words().language())));
    }
}
