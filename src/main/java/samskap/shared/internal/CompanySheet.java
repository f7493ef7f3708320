package samskap.shared.internal;

import java.util.Locale;
import java.util.Optional;
import samskap.shared.Accent;
import samskap.shared.BrandSettings;
import samskap.shared.Colour;
import samskap.shared.Settings;

/** The style sheet that dresses pages as the company: its colour in the product's own tokens, and its sign. */
class CompanySheet {

    private static final String SHADE = "  --%s: light-dark(%s, %s);\n";

    /** Our own leaf, in the company's colour. */
    private static final String LEAF = """
            .brand::before { background: var(--brand); mask: url(/icons/favicon.svg) center / contain no-repeat }
            """;

    private static final String LOGO = """
            .brand::before { width: %2$srem; height: 2rem; background: url(/brand/%1$s.png) center / contain no-repeat }
            """;

    /** What the picture says need not be read twice, but stays there for those who hear the page. */
    private static final String NAME_IN_LOGO = ".bar .brand { font-size: 0; gap: 0 }\n";

    private final Settings settings;

    CompanySheet(Settings settings) {
        this.settings = settings;
    }

    /** Empty where nothing differs from the product. */
    String css(Accent worn) {
        var css = new StringBuilder();
        settings.get(BrandSettings.ACCENT).ifPresent(own -> css.append(colours(worn)));
        css.append(logo().orElseGet(() -> settings.get(BrandSettings.ACCENT).isPresent() ? LEAF : ""));
        settings.get(BrandSettings.LOGO_IS_NAME).ifPresent(yes -> css.append(NAME_IN_LOGO));
        return css.toString();
    }

    private static String colours(Accent accent) {
        return ":root {\n"
                + shade("brand", accent.light().main(), accent.dark().main())
                + shade("brand-strong", accent.light().strong(), accent.dark().strong())
                + shade("brand-ink", accent.light().ink(), accent.dark().ink())
                + shade("brand-soft", accent.light().soft(), accent.dark().soft())
                + "}\n";
    }

    private static String shade(String token, Colour light, Colour dark) {
        return SHADE.formatted(token, light.hex(), dark.hex());
    }

    private Optional<String> logo() {
        return settings.get(BrandSettings.LOGO).map(kept -> kept.split(":", 2)).map(parts -> {
            var width = Math.min(10, 2 * Double.parseDouble(parts[1]));
            return LOGO.formatted(parts[0], String.format(Locale.ROOT, "%.2f", width));
        });
    }
}
