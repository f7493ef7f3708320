package samskap.shared;

/** The names under which settings keep what {@link Brand} tells. */
public final class BrandSettings {

    public static final String NAME = "brand.name";
    public static final String MAIL_NAME = "brand.mail-name";
    /** A colour in hex. */
    public static final String ACCENT = "brand.accent";
    /** A language's code. */
    public static final String LANGUAGE = "brand.language";
    /** Codes with a comma between them, in the order of {@link Language}. */
    public static final String LANGUAGES = "brand.languages";
    /** What the logo's picture hashes to, and how wide it is to its height: {@code 3f…:2.5}. */
    public static final String LOGO = "brand.logo";
    /** {@code true} when the logo says the company's name itself. */
    public static final String LOGO_IS_NAME = "brand.logo-is-name";

    private BrandSettings() {}
}
