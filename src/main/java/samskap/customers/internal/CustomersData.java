package samskap.customers.internal;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import samskap.identity.PersonalData;

/** What colleagues wrote about a person, and which customers a colleague met. */
@Component
class CustomersData implements PersonalData {

    @Override
    public List<Section> sections() {
        return List.of(
                Section.of("known-of-me", "customers_note.customer_id", """
                        SELECT n.way, n.happened_on AS day, n.words, n.correction, p.name AS notedBy,
                               n.written_at AS writtenAt, n.withdrawn_at AS withdrawnAt
                        FROM customers_note n JOIN identity_person p ON p.id = n.by_id
                        WHERE n.customer_id = :person ORDER BY n.id
                        """).coded("way", "customers.way."),
                Section.of("customers-met", "customers_note.by_id", """
                        SELECT way, happened_on AS day, written_at AS writtenAt
                        FROM customers_note WHERE by_id = :person ORDER BY id
                        """).coded("way", "customers.way."),
                Section.of("consent-to-be-known", "customers_consent.customer_id", """
                        SELECT given_on AS day, withdrawn_at AS withdrawnAt
                        FROM customers_consent WHERE customer_id = :person
                        """),
                Section.of("segments", "customers_member.person_id", """
                        SELECT d.name AS kind, s.name AS title FROM customers_member m
                        JOIN customers_dimension d ON d.id = m.dimension_id
                        JOIN customers_segment s ON s.id = m.segment_id
                        WHERE m.person_id = :person ORDER BY d.id
                        """),
                Section.of("organisation", "customers_belongs.customer_id", """
                        SELECT o.name FROM customers_belongs b
                        JOIN customers_organisation o ON o.id = b.organisation_id WHERE b.customer_id = :person
                        """),
                Section.of("customer-lists", "customers_import.by_id", """
                        SELECT began_at AS doneAt, row_count AS listRows FROM customers_import
                        WHERE by_id = :person ORDER BY id
                        """));
    }

    @Override
    public Map<String, String> leftOut() {
        return Map.of(
                "customers_consent.asked_by", "says whom a customer told that they agree: it is the customer's",
                "customers_member.placed_by", "says who placed a customer: what was said is the customer's");
    }
}
