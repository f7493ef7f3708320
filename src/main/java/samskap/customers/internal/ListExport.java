package samskap.customers.internal;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.customers.Consent;
import samskap.customers.CustomerImport;
import samskap.customers.Dimension;
import samskap.customers.Dimension.Segment;
import samskap.customers.Dimensions.Placing;
import samskap.identity.CustomerList;
import samskap.identity.CustomerList.Entry;
import samskap.identity.Person;
import samskap.shared.Cursor;
import samskap.shared.text.Csv;

/** Every customer as a table, some at a time, so that its length costs no memory. */
@Component
class ListExport {

    private static final int PIECE = 1_000;

    private final CustomerList customers;
    private final ConsentStore consents;
    private final OrganisationStore organisations;
    private final MemberStore members;
    private final DimensionStore dimensions;

    ListExport(
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

    void write(Person admin, Writer out) throws IOException {
        var known = dimensions.shared();
        out.write(Csv.BYTE_ORDER
                + Csv.line(Stream.concat(
                        CustomerImport.COLUMNS.stream(), known.stream().map(Dimension::name))));
        @Nullable Cursor next = null;
        do {
            var page = customers.page(admin, next, PIECE);
            write(page.items(), known, out);
            next = page.next();
        } while (next != null);
    }

    private void write(List<Entry> entries, List<Dimension> known, Writer out) throws IOException {
        var ids = entries.stream().map(entry -> entry.person().id()).toList();
        var agreed = consents.of(ids);
        var actFor = organisations.of(ids);
        var placings = members.shared(ids);
        for (var entry : entries) {
            var id = entry.person().id();
            out.write(Csv.line(Stream.concat(
                    columns(entry, agreed.getOrDefault(id, Consent.NOT_ASKED), actFor.getOrDefault(id, "")),
                    segments(known, placings.getOrDefault(id, Map.of())))));
        }
    }

    private static Stream<String> columns(Entry entry, Consent consent, String organisation) {
        var person = entry.person();
        var given = consent.isGiven()
                ? Optional.ofNullable(consent.day()).map(Object::toString).orElse("")
                : "";
        return Stream.of(
                person.name(),
                entry.address().value(),
                organisation,
                person.language().code(),
                person.since().toString(),
                given);
    }

    private static Stream<String> segments(List<Dimension> known, Map<Integer, Placing> placings) {
        return known.stream()
                .map(dimension -> Optional.ofNullable(placings.get(dimension.id()))
                        .flatMap(placing -> dimension.segment(placing.segment()))
                        .map(Segment::name)
                        .orElse(""));
    }
}
