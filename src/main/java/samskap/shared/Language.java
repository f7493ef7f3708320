package samskap.shared;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The languages that every page can speak. */
public enum Language {
    EN("English"),
    SV("Svenska"),
    NB("Norsk"),
    DA("Dansk");

    private final String ownName;
    private final Locale locale;

    Language(String ownName) {
        this.ownName = ownName;
        this.locale = Locale.of(name().toLowerCase(Locale.ROOT));
    }

    /** What its speakers call it. */
    public String ownName() {
        return ownName;
    }

    public Locale locale() {
        return locale;
    }

    /** The two letters of ISO 639-1, as in {@code <html lang>}. */
    public String code() {
        return locale.getLanguage();
    }

    /** The language with this code; Norwegian's other names ({@code no}, {@code nn}) read as bokmål. */
    public static Optional<Language> ofCode(@Nullable String code) {
        if (code == null) {
            return Optional.empty();
        }
        var wanted = code.equalsIgnoreCase("no") || code.equalsIgnoreCase("nn") ? "nb" : code;
        return Arrays.stream(values())
                .filter(language -> language.code().equalsIgnoreCase(wanted))
                .findFirst();
    }

    public static Language of(Locale locale) {
        return ofCode(locale.getLanguage()).orElse(EN);
    }

    /**
     * The first of the offered languages that an {@code Accept-Language} header asks for.
     *
     * @param otherwise what whoever asks for none of them gets
     */
    public static Language accepting(@Nullable String header, Collection<Language> offered, Language otherwise) {
        if (header == null || header.isBlank()) {
            return otherwise;
        }
        try {
            return Locale.LanguageRange.parse(header).stream()
                    .filter(range -> range.getWeight() > 0)
                    .map(range -> ofCode(range.getRange().split("-", 2)[0]))
                    .flatMap(Optional::stream)
                    .filter(offered::contains)
                    .findFirst()
                    .orElse(otherwise);
        } catch (IllegalArgumentException malformed) {
            return otherwise;
        }
    }

    public static List<Locale> locales() {
        return Arrays.stream(values()).map(Language::locale).toList();
    }
}
