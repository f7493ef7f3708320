package samskap.shared.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import samskap.shared.Accent;
import samskap.shared.Brand;
import samskap.shared.BrandSettings;
import samskap.shared.Colour;
import samskap.shared.Language;
import samskap.shared.Settings;

/** The brand as administrators have set it, over what the installation says. */
@Component
class KeptBrand implements Brand {

    private final Settings settings;
    private final CompanySheet sheet;
    private final String initialName;

    KeptBrand(Settings settings, @Value("${samskap.name:Samskap}") String initialName) {
        this.settings = settings;
        sheet = new CompanySheet(settings);
        this.initialName = initialName;
    }

    @Override
    public String name() {
        return settings.get(BrandSettings.NAME).orElse(initialName);
    }

    @Override
    public Optional<String> mailName() {
        return settings.get(BrandSettings.MAIL_NAME);
    }

    @Override
    public Accent accent() {
        return settings.get(BrandSettings.ACCENT)
                .flatMap(Colour::of)
                .map(Accent::of)
                .orElse(Accent.HOUSE);
    }

    @Override
    public Language language() {
        var languages = languages();
        return settings.get(BrandSettings.LANGUAGE)
                .flatMap(Language::ofCode)
                .filter(languages::contains)
                .orElseGet(() -> languages.contains(Language.EN) ? Language.EN : languages.getFirst());
    }

    @Override
    public List<Language> languages() {
        var offered = settings.get(BrandSettings.LANGUAGES)
                .map(codes -> Set.of(codes.split(",")))
                .map(codes -> Arrays.stream(Language.values())
                        .filter(language -> codes.contains(language.code()))
                        .toList())
                .orElse(List.of());
        return offered.isEmpty() ? List.of(Language.values()) : offered;
    }

    @Override
    public String css() {
        return sheet.css(accent());
    }

    /** Named after every letter of it: one that the next release writes otherwise has another address. */
    @Override
    public Optional<String> styleSheet() {
        return Optional.of(css())
                .filter(css -> !css.isEmpty())
                .map(css -> "/brand/" + Integer.toHexString(css.hashCode()) + ".css");
    }
}
