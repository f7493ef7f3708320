package samskap.administration.ui;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import samskap.ideas.JourneyDesk;
import samskap.ideas.JourneyDesk.Kind;
import samskap.ideas.JourneyDesk.Part;
import samskap.ideas.Stage;
import samskap.ideas.StalePart;
import samskap.identity.ui.CurrentPerson;
import samskap.shared.Language;
import samskap.shared.ui.Acts;
import samskap.shared.ui.Choice;
import samskap.shared.ui.Field;
import samskap.shared.ui.FormDialog;
import samskap.shared.ui.NowStands;
import samskap.shared.ui.Words;

/** Asks what a stage or a topic is called in each language, and when on the journey a stage comes. */
class PartDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private final transient JourneyDesk desk;
    private final Kind kind;
    /** As it was when the fields were filled, or when its writer saw what became of it. */
    private transient @Nullable Part part;

    private final transient CurrentPerson current;
    private final transient Acts acts;
    private final transient Words words;
    private final transient Runnable changed;
    private final transient Map<Language, Input> names = new EnumMap<>(Language.class);
    private final Choice phase;
    private final List<Field> fields = new ArrayList<>();

    /** @param part null for a new one */
    PartDialog(
            JourneyDesk desk,
            Kind kind,
            @Nullable Part part,
            CurrentPerson current,
            Acts acts,
            Words words,
            Runnable changed) {
        super(
                words.text("administration.journey." + (part == null ? "add." : "change.") + kind.code()),
                words.text("administration.journey.namesHint"));
        this.desk = desk;
        this.kind = kind;
        this.part = part;
        this.current = current;
        this.acts = acts;
        this.words = words;
        this.changed = changed;
        var known = part == null || part.phase() == null ? Stage.Phase.DURING : part.phase();
        phase = new Choice(known.name());
        for (var each : Stage.Phase.values()) {
            phase.with(each.name(), words.text(each.key()));
        }
        for (var language : Language.values()) {
            var input = new Input();
            input.setValue(part == null ? "" : part.name(language));
            input.getElement().setAttribute("lang", language.code());
            names.put(language, input);
            fields.add(new Field("name." + language.code(), language.ownName(), input));
        }
        if (kind == Kind.STAGE) {
            fields.add(new Field("phase", words.text("administration.journey.phase"), phase));
        }
        ask(words.text("administration.cancel"), words.text("administration.save"), fields.toArray(Field[]::new));
    }

    @Override
    protected void submit() {
        if (acts.run(this::save, fields.toArray(Field[]::new))) {
            removeFromParent();
            changed.run();
        }
    }

    private void save() {
        var typed = new EnumMap<Language, String>(Language.class);
        names.forEach((language, input) -> typed.put(language, input.getValue() == null ? "" : input.getValue()));
        var when = kind == Kind.STAGE ? Stage.Phase.valueOf(phase.getValue()) : null;
        var before = part;
        if (before == null) {
            desk.add(current.require(), kind, when, typed);
            return;
        }
        try {
            desk.rename(current.require(), kind, before, when, typed);
        } catch (StalePart stale) {
            part = stale.now();
            goOnFrom(nowStands(stale.now()), 0);
            throw stale;
        }
    }

    private NowStands nowStands(Part now) {
        var names = new UnorderedList();
        for (var language : Language.values()) {
            var name = new ListItem(now.name(language));
            name.getElement().setAttribute("lang", language.code());
            names.add(name);
        }
        var phase = now.phase();
        return phase == null
                ? new NowStands(words, names)
                : new NowStands(words, names, new Paragraph(words.text(phase.key())));
    }
}
