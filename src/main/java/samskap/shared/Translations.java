package samskap.shared;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The words of every page and mail, in every language, from {@code vaadin-i18n/translations*.properties}. Placeholders
 * and plurals are {@link MessageFormat}'s: {@code {0,choice,0#no replies|1#one reply|1<{0} replies}}. What statuses are
 * called, administrators may say in words of their own.
 */
@Component
public class Translations {

    private static final String BUNDLE = "vaadin-i18n.translations";
    private static final ResourceBundle.Control ENGLISH_AS_LAST_RESORT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** Begins the names of settings that say something in the place's own words. */
    private static final String OWN = "wording.";

    /** What the place may say in its own words; asking for each text would cost too much. */
    private static final String MAY_BE_OWN = "ideas.status.";

    private final Map<Language, ResourceBundle> bundles = new ConcurrentHashMap<>();
    private final Map<Language, Map<String, Wording>> wordings = new ConcurrentHashMap<>();
    private final Function<String, Optional<String>> own;

    @Autowired
    Translations(Settings settings) {
        own = settings::get;
    }

    /** As the product is delivered. */
    public Translations() {
        own = key -> Optional.empty();
    }

    /** The setting that holds the place's own words for a key. */
    public static String setting(Language language, String key) {
        return OWN + key + "." + language.code();
    }

    /** The product's words for a key, whatever the place says instead. */
    public String usual(Language language, String key) {
        return worded(language, key);
    }

    /** The text for a key; an unknown key comes back as it is, marked, so that a test can find it. */
    public String text(Language language, String key, Object... arguments) {
        var owned = key.startsWith(MAY_BE_OWN) ? own.apply(setting(language, key)) : Optional.<String>empty();
        return owned.orElseGet(() -> worded(language, key, arguments));
    }

    private String worded(Language language, String key, Object... arguments) {
        return wordings.computeIfAbsent(language, first -> new ConcurrentHashMap<>())
                .computeIfAbsent(key, first -> wording(language, key))
                .with(arguments);
    }

    private Wording wording(Language language, String key) {
        try {
            return Wording.of(bundle(language).getString(key), language.locale());
        } catch (MissingResourceException unknown) {
            return new Wording("!" + key + "!", null);
        }
    }

    /**
     * A text that was made sense of. It went through {@link MessageFormat} even when there is nothing to put in, so
     * that a translator meets one rule for apostrophes and braces.
     *
     * @param always what it says, where nothing is put in
     * @param pattern where something is; each use takes a copy, for a format serves one thread
     */
    private record Wording(String always, @Nullable MessageFormat pattern) {

        private static final Object[] NOTHING = {};

        static Wording of(String text, Locale locale) {
            var format = new MessageFormat(text, locale);
            return format.getFormatsByArgumentIndex().length == 0
                    ? new Wording(format.format(NOTHING), null)
                    : new Wording("", format);
        }

        String with(Object[] arguments) {
            return pattern == null ? always : ((MessageFormat) pattern.clone()).format(arguments);
        }
    }

    /** Whether there is a text for this key. */
    public boolean has(String key) {
        return bundle(Language.EN).containsKey(key);
    }

    public String text(Locale locale, String key, Object... arguments) {
        return text(Language.of(locale), key, arguments);
    }

    public String text(Language language, Refusal refusal) {
        return text(language, refusal.key(), refusal.arguments());
    }

    private ResourceBundle bundle(Language language) {
        return bundles.computeIfAbsent(
                language,
                wanted -> ResourceBundle.getBundle(
                        BUNDLE, wanted == Language.EN ? Locale.ROOT : wanted.locale(), ENGLISH_AS_LAST_RESORT));
    }
}
