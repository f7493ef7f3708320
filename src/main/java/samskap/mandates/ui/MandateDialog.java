package samskap.mandates.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Input;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samskap.ideas.Stage;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.mandates.Holder;
import samskap.mandates.Mandate;
import samskap.mandates.MandateText;
import samskap.mandates.StaleMandate;
import samskap.moments.PlaceId;
import samskap.shared.ui.CheckList;
import samskap.shared.ui.Field;
import samskap.shared.ui.FormDialog;
import samskap.shared.ui.TextBox;

/** Gives a mandate, or changes one. */
class MandateDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private final transient MandateKit kit;
    /** As it was when the fields were filled, or when its writer saw what became of it. */
    private transient @Nullable Mandate mandate;

    private final Input title = new Input();
    private final TextBox words = new TextBox();
    private final Input amount = new Input();
    private final HolderChoice holder;
    private final HolderChoice above;
    private final CheckList<Stage> stages = new CheckList<>();
    private final CheckList<PlaceId> places = new CheckList<>();
    private final Field[] fields;

    /** @param mandate null for a new one */
    MandateDialog(MandateKit kit, @Nullable Mandate mandate) {
        super(kit.text(mandate == null ? "add" : "changeTitle"), kit.text("dialogHint"));
        this.kit = kit;
        this.mandate = mandate;
        addClassName("wide");
        holder = new HolderChoice(
                kit,
                "holder",
                kit.text("field.holder"),
                mandate == null ? new Holder.InRole(Role.EMPLOYEE) : mandate.holder());
        above = new HolderChoice(
                kit,
                "above",
                kit.text("field.above"),
                mandate == null ? new Holder.InRole(Role.LEADER) : mandate.above());
        above.withHint(kit.text("field.aboveHint"));
        words.setRows(4);
        amount.getElement().setAttribute("inputmode", "decimal");
        if (mandate != null) {
            title.setValue(mandate.title());
            words.setValue(mandate.words());
            amount.setValue(Amounts.written(mandate.amount()));
        }
        fillPlaces(mandate);
        var texts = List.of(
                new Field("title", kit.text("field.title"), title),
                new Field("words", kit.text("field.words"), words).withHint(kit.text("field.wordsHint")),
                new Field("amount", kit.text("field.amount"), amount).withHint(kit.text("amountHint")));
        fields = Stream.of(texts, holder.fields(), above.fields())
                .flatMap(List::stream)
                .toArray(Field[]::new);
        var parts = new ArrayList<Component>(texts);
        parts.add(holder);
        parts.add(above);
        parts.add(new Field("stages", kit.text("field.stages"), stages).withHint(kit.text("field.stagesHint")));
        if (!kit.places().all().isEmpty()) {
            parts.add(new Field("places", kit.text("field.places"), places));
        }
        ask(kit.text("cancel"), kit.text("save"), parts.toArray(Component[]::new));
    }

    private void fillPlaces(@Nullable Mandate mandate) {
        var language = kit.words().language();
        kit.journey()
                .stages()
                .forEach(stage -> stages.add(
                        stage,
                        stage.name(language),
                        kit.words().text(stage.phase().key()),
                        mandate != null && mandate.stages().contains(stage)));
        kit.places()
                .all()
                .forEach(place -> places.add(
                        place.id(),
                        place.name(language),
                        place.stage().name(language),
                        mandate != null && mandate.places().contains(place.id())));
    }

    HolderChoice holder() {
        return holder;
    }

    void fillIn(String called, String said, String upTo) {
        title.setValue(called);
        words.setValue(said);
        amount.setValue(upTo);
    }

    @Override
    protected void submit() {
        if (kit.acts().run(this::save, fields)) {
            removeFromParent();
        }
    }

    private void save() {
        var by = kit.current().require();
        var wanted = new MandateText(
                Objects.requireNonNullElse(title.getValue(), ""),
                words.getValue(),
                Amounts.read(amount.getValue()),
                holder.chosen(),
                above.chosen(),
                stages.chosen(),
                places.chosen());
        var before = mandate;
        if (before == null) {
            kit.mandates().add(by, wanted);
        } else {
            change(by, before, wanted);
        }
    }

    private void change(Person by, Mandate before, MandateText wanted) {
        try {
            kit.mandates().change(by, before, wanted);
        } catch (StaleMandate stale) {
            mandate = stale.now();
            goOnFrom(MandateCard.nowStands(kit, stale.now()), stale.now().version());
            throw stale;
        }
    }
}
