package samskap.administration.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import samskap.administration.Speech;
import samskap.identity.ui.CurrentPerson;
import samskap.shared.Brand;
import samskap.shared.Language;
import samskap.shared.Translations;
import samskap.shared.ui.Acts;
import samskap.shared.ui.CheckList;
import samskap.shared.ui.Choice;
import samskap.shared.ui.Field;
import samskap.shared.ui.Form;
import samskap.shared.ui.Parts;
import samskap.shared.ui.Toasts;
import samskap.shared.ui.Words;

/** Which languages the place speaks, and what it calls how far ideas have come. */
@Route(LanguageView.PATH)
@RolesAllowed("ADMIN")
class LanguageView extends AdministrationPage {

    static final String PATH = "administration/language";

    private static final long serialVersionUID = 1L;

    private final transient Speech speech;
    private final transient CurrentPerson current;
    private final transient Brand brand;
    private final transient Acts acts;
    private final transient Words words;

    LanguageView(Speech speech, CurrentPerson current, Brand brand, Translations translations, Acts acts, Words words) {
        super(Section.LANGUAGE, words);
        narrow();
        this.speech = speech;
        this.current = current;
        this.brand = brand;
        this.acts = acts;
        this.words = words;
        var own = speech.words(current.require());
        var wording = new WordingForm(own, brand.languages(), translations, words);
        wording.onSave(wanted -> save(() -> speech.call(current.require(), own, wanted), wording.fields()));
        put(languages(), Parts.card(words.text("administration.wording.heading"), wording));
    }

    private com.vaadin.flow.component.html.Section languages() {
        var offered = new CheckList<Language>();
        var usual = new Choice(brand.language().code());
        for (var language : Language.values()) {
            offered.add(language, language.ownName(), "", brand.languages().contains(language));
            usual.with(language.code(), language.ownName());
        }
        var fields = new Field[] {
            new Field("languages", words.text("administration.language.offered"), offered)
                    .withHint(words.text("administration.language.offeredHint")),
            new Field("usual", words.text("administration.language.usual"), usual)
                    .withHint(words.text("administration.language.usualHint"))
        };
        var form = new Form(() -> save(
                () -> speech.offer(
                        current.require(),
                        offered.chosen(),
                        Language.ofCode(usual.getValue()).orElse(brand.language())),
                fields));
        form.addClassName("stack");
        form.add(fields);
        form.add(saving());
        return Parts.card(words.text("administration.language.heading"), form);
    }

    private Div saving() {
        var save = new NativeButton(words.text("administration.save"));
        save.addClassNames("btn", "primary");
        var actions = new Div(save);
        actions.addClassName("actions");
        return actions;
    }

    private void save(Runnable act, Field... fields) {
        if (acts.run(act, fields)) {
            Toasts.show(words.text("administration.brand.saved"));
            getUI().ifPresent(ui -> ui.getPage().reload());
        }
    }
}
