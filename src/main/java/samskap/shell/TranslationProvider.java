package samskap.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import samskap.shared.Language;
import samskap.shared.Translations;

/** Lets Vaadin speak our words: one place for all texts. */
@Component
class TranslationProvider implements I18NProvider {

    private static final long serialVersionUID = 1L;

    private final transient Translations translations;

    TranslationProvider(Translations translations) {
        this.translations = translations;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Language.locales();
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return translations.text(locale, key, arguments);
    }
}
