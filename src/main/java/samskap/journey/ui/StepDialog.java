package samskap.journey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import samskap.ideas.Stage;
import samskap.journey.StaleStep;
import samskap.journey.Step;
import samskap.journey.StepText;
import samskap.moments.PlaceId;
import samskap.shared.Language;
import samskap.shared.ui.CheckList;
import samskap.shared.ui.Choice;
import samskap.shared.ui.Field;
import samskap.shared.ui.FormDialog;
import samskap.shared.ui.TextBox;

/** Asks what a step is, whose it is, what it should leave behind, and what the customer does there. */
class StepDialog extends FormDialog {

    private static final long serialVersionUID = 1L;
    private static final String OURS = "ours";
    private static final String OTHERS = "others";

    private final transient JourneyKit kit;
    /** As it was when the fields were filled, or when its writer saw what became of it. */
    private transient @Nullable Step step;

    private final transient Map<Language, Input> names = new EnumMap<>(Language.class);
    private final transient Map<Language, Input> whose = new EnumMap<>(Language.class);
    private final Choice owner;
    private final Choice stage;
    private final TextBox promise = new TextBox();
    private final TextBox part = new TextBox();
    private final TextBox easier = new TextBox();
    private final CheckList<PlaceId> places = new CheckList<>();
    private final List<Field> fields = new ArrayList<>();

    /** @param step null for a new one */
    StepDialog(JourneyKit kit, @Nullable Step step) {
        super(kit.text(step == null ? "step.add" : "step.changeTitle"), kit.text("step.hint"));
        this.kit = kit;
        this.step = step;
        addClassName("wide");
        owner = new Choice(step == null || step.isOurs() ? OURS : OTHERS)
                .with(OURS, kit.text("step.ours"))
                .with(OTHERS, kit.text("step.others"));
        stage = stages();
        var asked = new ArrayList<Component>();
        asked.add(inLanguages("name.", names, step == null ? Map.of() : step.names()));
        asked.add(field("stage", stage));
        asked.add(field("owner", owner));
        asked.add(others());
        asked.add(text("promise", promise, step == null ? "" : step.promise()));
        asked.add(text("part", part, step == null ? "" : step.part()));
        asked.add(text("easier", easier, step == null ? "" : step.easier()));
        if (offerPlaces()) {
            asked.add(field("places", places));
        }
        ask(kit.text("cancel"), kit.text("step.save"), asked.toArray(Component[]::new));
    }

    private Field field(String name, Component control) {
        var field = new Field(name, kit.text("step." + name), control);
        fields.add(field);
        return field;
    }

    private Field text(String name, TextBox box, String known) {
        box.setValue(known);
        box.setRows(2);
        return field(name, box).withHint(kit.text("step." + name + "Hint"));
    }

    private Div inLanguages(String name, Map<Language, Input> inputs, Map<Language, String> known) {
        var all = new Div();
        all.addClassName("called");
        for (var language : Language.values()) {
            var input = new Input();
            input.setValue(known.getOrDefault(language, ""));
            input.getElement().setAttribute("lang", language.code());
            inputs.put(language, input);
            var field = new Field(name + language.code(), kit.text("step." + name + "in", language.ownName()), input);
            fields.add(field);
            all.add(field);
        }
        return all;
    }

    /** What others are called is asked only when it is theirs. */
    private Div others() {
        var asked = inLanguages("whose.", whose, step == null ? Map.of() : step.whose());
        asked.setVisible(owner.getValue().equals(OTHERS));
        owner.addValueChangeListener(
                change -> asked.setVisible(change.getValue().equals(OTHERS)));
        return asked;
    }

    /** Those that are offered, and the step's own if it is none of them any more. */
    private Choice stages() {
        var offered = new ArrayList<>(kit.journey().stages());
        var known = step;
        if (known != null && !offered.contains(known.stage())) {
            offered.add(known.stage());
        }
        var choice = new Choice(code(known == null ? offered.getFirst() : known.stage()));
        offered.forEach(each -> choice.with(code(each), each.name(kit.language())));
        return choice;
    }

    private static String code(Stage stage) {
        return Integer.toString(stage.id());
    }

    /** Those that lie at no other step. */
    private boolean offerPlaces() {
        var own = step == null ? Set.<PlaceId>of() : step.places();
        var taken = kit.steps().onTheMap(kit.current().require()).stream()
                .map(Step::places)
                .flatMap(Collection::stream)
                .filter(place -> !own.contains(place))
                .collect(Collectors.toSet());
        var free = kit.places().all().stream()
                .filter(place -> !taken.contains(place.id()))
                .toList();
        free.forEach(
                place -> places.add(place.id(), place.name(kit.language()), place.path(), own.contains(place.id())));
        return !free.isEmpty();
    }

    void fillIn(Language language, String called) {
        names.getOrDefault(language, new Input()).setValue(called);
    }

    void fillIn(String promised) {
        promise.setValue(promised);
    }

    @Override
    protected void submit() {
        if (kit.acts().run(this::save, fields.toArray(Field[]::new))) {
            removeFromParent();
        }
    }

    private void save() {
        var wanted = new StepText(
                Integer.parseInt(stage.getValue()),
                typed(names),
                owner.getValue().equals(OTHERS) ? typed(whose) : Map.of(),
                promise.getValue(),
                part.getValue(),
                easier.getValue(),
                places.chosen());
        var before = step;
        if (before == null) {
            kit.steps().add(kit.current().require(), wanted);
            return;
        }
        try {
            kit.steps().change(kit.current().require(), before, wanted);
        } catch (StaleStep stale) {
            step = stale.now();
            goOnFrom(StepFacts.nowStands(kit, stale.now()), stale.now().version());
            throw stale;
        }
    }

    private static Map<Language, String> typed(Map<Language, Input> inputs) {
        var typed = new EnumMap<Language, String>(Language.class);
        inputs.forEach((language, input) -> typed.put(language, input.getValue() == null ? "" : input.getValue()));
        return typed;
    }
}
