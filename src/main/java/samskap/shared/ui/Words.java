package samskap.shared.ui;

import com.vaadin.flow.component.UI;
import org.springframework.stereotype.Component;
import samskap.shared.Language;
import samskap.shared.Refusal;
import samskap.shared.Translations;

/** The words of the page that is being worked on, in its language. */
@Component
public class Words {

    private final Translations translations;

    Words(Translations translations) {
        this.translations = translations;
    }

    /** The language of the current page; English where there is none. */
    public Language language() {
        var ui = UI.getCurrent();
        return ui == null ? Language.EN : Language.of(ui.getLocale());
    }

    public String text(String key, Object... arguments) {
        return translations.text(language(), key, arguments);
    }

    public String text(Refusal refusal) {
        return translations.text(language(), refusal);
    }
}
