package samskap.customers.internal;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import samskap.customers.Consent;
import samskap.identity.CustomerList;
import samskap.identity.CustomerList.Known;
import samskap.identity.EmailAddress;
import samskap.identity.Person;
import samskap.identity.PersonId;

/** Reads what is known of those who stand on some rows of a list, all of them at once. */
@Component
class ListKnowledge {

    private final CustomerList customers;
    private final ConsentStore consents;
    private final OrganisationStore organisations;
    private final MemberStore members;
    private final DimensionStore dimensions;

    ListKnowledge(
            CustomerList customers,
            ConsentStore consents,
            OrganisationStore organisations,
            MemberStore members,
            DimensionStore dimensions) {
        this.customers = customers;
        this.consents = consents;
        this.organisations = organisations;
        this.members = members;
        this.dimensions = dimensions;
    }

    ListChunk of(Person admin, List<ListedRow> rows) {
        var known = known(admin, rows);
        var people = people(known);
        return chunk(rows, known, people, consents.of(people));
    }

    /**
     * The same, with who is here and what each agreed to kept as it is until the running transaction ends. Whoever is
     * just being forgotten is waited for, and by then is one who left.
     */
    ListChunk hold(Person admin, List<ListedRow> rows) {
        var known = new HashMap<>(known(admin, rows));
        var staying = customers.stay(admin, people(known));
        known.replaceAll((address, each) -> isHere(each, staying) ? each : Known.LEFT);
        var people = people(known);
        return chunk(rows, known, people, consents.hold(people));
    }

    private static boolean isHere(Known known, Set<PersonId> staying) {
        return known.person() == null || known.staff() || staying.contains(known.person());
    }

    private Map<EmailAddress, Known> known(Person admin, List<ListedRow> rows) {
        return customers.known(
                admin, rows.stream().map(row -> new EmailAddress(row.email())).toList());
    }

    private static List<PersonId> people(Map<EmailAddress, Known> known) {
        return known.values().stream()
                .filter(each -> !each.staff())
                .flatMap(each -> Stream.ofNullable(each.person()))
                .sorted(Comparator.comparingLong(PersonId::value))
                .toList();
    }

    private ListChunk chunk(
            List<ListedRow> rows,
            Map<EmailAddress, Known> known,
            List<PersonId> people,
            Map<PersonId, Consent> agreed) {
        var dimensionOf = dimensions.shared().stream()
                .flatMap(dimension ->
                        dimension.segments().stream().map(segment -> Map.entry(segment.id(), dimension.id())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new ListChunk(rows, known, agreed, organisations.of(people), members.shared(people), dimensionOf);
    }
}
