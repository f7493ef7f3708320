package samskap.customers.internal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import samskap.customers.Consent;
import samskap.customers.Dimensions.Placing;
import samskap.customers.ImportProgress.Verdict;
import samskap.identity.CustomerList.Known;
import samskap.identity.EmailAddress;
import samskap.identity.PersonId;

/**
 * Some rows of a list beside what is known of those who stand on them: what each would change. Nothing that somebody
 * said themselves is changed: their name once they have come, their segment, and that they want nothing written.
 *
 * @param known of each address
 * @param consents of those who are here; whoever was not asked is missing
 * @param organisations of those who are here and act for one
 * @param placings of those who are here and belong somewhere, by dimension
 * @param dimensionOf each segment
 */
record ListChunk(
        List<ListedRow> rows,
        Map<EmailAddress, Known> known,
        Map<PersonId, Consent> consents,
        Map<PersonId, String> organisations,
        Map<PersonId, Map<Integer, Placing>> placings,
        Map<Integer, Integer> dimensionOf) {

    /**
     * What a row would do.
     *
     * @param problem the end of the translation key of what is wrong, null when nothing is
     */
    record Judged(ListedRow row, Verdict verdict, @Nullable String problem) {}

    List<Judged> judged() {
        return rows.stream().map(this::judge).toList();
    }

    Known known(ListedRow row) {
        return Objects.requireNonNull(known.get(new EmailAddress(row.email())));
    }

    private Judged judge(ListedRow row) {
        var known = known(row);
        var person = known.person();
        if (known.leftLately()) {
            return new Judged(row, Verdict.WRONG, "left");
        }
        if (person == null) {
            return new Judged(row, Verdict.NEW, null);
        }
        if (known.staff()) {
            return new Judged(row, Verdict.WRONG, "colleague");
        }
        if (consent(person).isWithdrawn()) {
            return new Judged(row, Verdict.WRONG, "unwilling");
        }
        var changes = isCalledOtherwise(row)
                || agreesNow(row, person)
                || actsForAnother(row, person)
                || row.segments().stream().anyMatch(segment -> belongsElsewhere(segment, person));
        return new Judged(row, changes ? Verdict.CHANGED : Verdict.SAME, null);
    }

    private Consent consent(PersonId person) {
        return consents.getOrDefault(person, Consent.NOT_ASKED);
    }

    boolean isCalledOtherwise(ListedRow row) {
        return known(row).introduced() && !known(row).name().equals(row.name());
    }

    boolean agreesNow(ListedRow row, PersonId person) {
        return row.consent() != null && !consent(person).isGiven();
    }

    boolean actsForAnother(ListedRow row, PersonId person) {
        return !row.organisation().isEmpty()
                && !OrganisationName.isSame(row.organisation(), organisations.getOrDefault(person, ""));
    }

    boolean belongsElsewhere(int segment, PersonId person) {
        var dimension = dimensionOf.get(segment);
        if (dimension == null) {
            return false;
        }
        var placing = placings.getOrDefault(person, Map.of()).get(dimension);
        return placing == null || !placing.bySelf() && placing.segment() != segment;
    }
}
