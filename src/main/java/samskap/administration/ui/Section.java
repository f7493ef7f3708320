package samskap.administration.ui;

import java.util.Locale;

/** The pages of the administration, in the order in which they stand. */
enum Section {
    PEOPLE(PeopleView.PATH),
    BRAND(BrandView.PATH),
    JOURNEY(JourneyView.PATH),
    LANGUAGE(LanguageView.PATH),
    DOORS(DoorsView.PATH),
    HEALTH(HealthView.PATH),
    MAIL(MailView.PATH);

    private final String path;

    Section(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }

    String key() {
        return "administration." + name().toLowerCase(Locale.ROOT) + ".title";
    }
}
