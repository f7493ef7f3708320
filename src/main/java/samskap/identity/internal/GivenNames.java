package samskap.identity.internal;

import java.util.Locale;
import org.springframework.stereotype.Component;
import samskap.identity.People;
import samskap.shared.Brand;
import samskap.shared.Refusal;
import samskap.shared.text.CleanText;

/** The names that customers give themselves: nobody speaks as the company or as one of its colleagues. */
@Component
class GivenNames {

    private static final int LONGEST = 80;
    private static final int DISTINCT = 5;

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
        if (namesTheCompany(name)) {
            throw Refusal.of("name", "identity.refused.nameBrand", brand.name());
        }
        if (people.staff().stream()
                .anyMatch(colleague -> alike(colleague.name()).equals(alike(name)))) {
            throw Refusal.of("name", "identity.refused.nameColleague");
        }
        return name;
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
        if (CleanText.length(name) > LONGEST) {
            throw Refusal.of("name", "identity.refused.nameLong", LONGEST);
        }
        return name;
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
