package samskap.identity.internal;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.Profile;
import samskap.shared.Brand;
import samskap.shared.NoReply;
import samskap.shared.Refusal;
import samskap.shared.text.CleanText;

/** The names that customers give themselves: nobody speaks as the company or as one of its colleagues. */
@Component
class GivenNames {

    private static final int DISTINCT = 5;

    /** What leads somewhere, or what mail programs make a link of: "casino.com", but neither "A/S" nor "Dr.Ek". */
    private static final Pattern ADDRESS =
            Pattern.compile("@|://|(?i:\\bwww\\.)|[\\p{L}\\p{N}]\\.(\\p{Ll}{2,}|\\p{Lu}{2,4})(?!\\p{L})");

    private final People people;
    private final Brand brand;

    GivenNames(People people, Brand brand) {
        this.people = people;
        this.brand = brand;
    }

    /**
     * The name as it is kept.
     *
     * @throws Refusal at {@code name}
     */
    String checked(String typed) {
        var name = vouchedFor(typed);
        if (ADDRESS.matcher(name).find()) {
            throw Refusal.of("name", "identity.refused.nameAddress");
        }
        if (NoReply.isSaidBy(name)) {
            throw Refusal.of("name", "identity.refused.nameNoReply");
        }
        if (namesTheCompany(name)) {
            throw Refusal.of("name", "identity.refused.nameBrand", brand.name());
        }
        if (people.staff().stream()
                .anyMatch(colleague -> alike(colleague.name()).equals(alike(name)))) {
            throw Refusal.of("name", "identity.refused.nameColleague");
        }
        return name;
    }

    /** As {@link #checked(String)}, for somebody who is here: a colleague may well have another's name. */
    String checked(Person self, String typed) {
        return self.isStaff() ? vouchedFor(typed) : checked(typed);
    }

    /**
     * As {@link #checked}, for somebody whom an administrator knows: two colleagues may well have the same name.
     *
     * @throws Refusal at {@code name} when there is none or it is too long
     */
    static String vouchedFor(String typed) {
        var name = CleanText.line(typed);
        if (CleanText.isBlank(name)) {
            throw Refusal.of("name", "identity.refused.nameMissing");
        }
        if (CleanText.length(name) > Profile.LONGEST_NAME) {
            throw Refusal.of("name", "identity.refused.nameLong", Profile.LONGEST_NAME);
        }
        return name;
    }

    /**
     * What a colleague works with, null when nobody says.
     *
     * @throws Refusal at {@code title} when it is too long
     */
    static @Nullable String title(@Nullable String typed) {
        var title = typed == null ? "" : CleanText.line(typed);
        if (CleanText.length(title) > Profile.LONGEST_TITLE) {
            throw Refusal.of("title", "identity.refused.titleLong", Profile.LONGEST_TITLE);
        }
        return CleanText.isBlank(title) ? null : title;
    }

    /** A short name of a company may well be a part of somebody's own. */
    private boolean namesTheCompany(String name) {
        var company = alike(brand.name());
        return company.length() >= DISTINCT && alike(name).contains(company);
    }

    /** Letters only: no dot, space or capital makes another name of it. */
    private static String alike(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
