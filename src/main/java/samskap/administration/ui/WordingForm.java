package samskap.administration.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import samskap.administration.Speech;
import samskap.ideas.Status;
import samskap.shared.Language;
import samskap.shared.Translations;
import samskap.shared.ui.Chip;
import samskap.shared.ui.Field;
import samskap.shared.ui.Form;
import samskap.shared.ui.Parts;
import samskap.shared.ui.Words;

/** What each status is called in each language; what is left empty is called as usual. */
class WordingForm extends Form {

    private static final long serialVersionUID = 1L;

    private final transient Speech.Words before;
    private final transient Words words;
    private final transient Map<Status, Map<Language, Input>> inputs = new EnumMap<>(Status.class);
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private transient Consumer<Speech.Words> save = wanted -> {};

    WordingForm(Speech.Words before, List<Language> offered, Translations translations, Words words) {
        this.before = before;
        this.words = words;
        addClassName("stack");
        add(Parts.small(words.text("administration.wording.why")));
        for (var status : Speech.statuses()) {
            add(group(status, offered, translations));
        }
        var usual = new NativeButton(words.text("administration.wording.reset"), click -> clear());
        usual.addClassNames("btn", "quiet");
        usual.getElement().setAttribute("type", "button");
        var submit = new NativeButton(words.text("administration.save"));
        submit.addClassNames("btn", "primary");
        var actions = new Div(usual, submit);
        actions.addClassName("actions");
        add(actions);
        onSubmit(() -> save.accept(typed()));
    }

    private Div group(Status status, List<Language> offered, Translations translations) {
        var name = words.text(status.key());
        var group = new Div(Chip.status(status.code(), name));
        group.addClassName("called");
        group.getElement().setAttribute("role", "group");
        group.getElement().setAttribute("aria-label", name);
        for (var language : offered) {
            var input = new Input();
            input.setPlaceholder(translations.usual(language, status.key()));
            input.setValue(before.of(status, language));
            input.getElement().setAttribute("lang", language.code());
            var field = new Field(status.code() + "." + language.code(), language.ownName(), input);
            inputs.computeIfAbsent(status, it -> new EnumMap<>(Language.class)).put(language, input);
            fields.put(field.name(), field);
            group.add(field);
        }
        return group;
    }

    void onSave(Consumer<Speech.Words> act) {
        save = act;
    }

    Field[] fields() {
        return fields.values().toArray(Field[]::new);
    }

    private void clear() {
        inputs.values().forEach(each -> each.values().forEach(Input::clear));
    }

    /** Words of a language that is not offered now stay as they are. */
    private Speech.Words typed() {
        var all = new EnumMap<Status, Map<Language, String>>(Status.class);
        for (var status : Speech.statuses()) {
            var those = new EnumMap<Language, String>(Language.class);
            for (var language : Language.values()) {
                those.put(language, before.of(status, language));
            }
            inputs.getOrDefault(status, Map.of())
                    .forEach(
                            (language, input) -> those.put(language, input.getValue() == null ? "" : input.getValue()));
            all.put(status, those);
        }
        return new Speech.Words(all);
    }
}
