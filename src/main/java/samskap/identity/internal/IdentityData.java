package samskap.identity.internal;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import samskap.identity.PersonalData;

/** What a person told us of themselves, and what they may do here. */
@Component
class IdentityData implements PersonalData {

    static final String PROFILE = "profile";

    @Override
    public List<Section> sections() {
        return List.of(
                Section.of(PROFILE, "identity_person.id", """
                        SELECT id AS personId, name, email AS address, language, title AS work, since
                        FROM identity_person WHERE id = :person
                        """).coded("language", "identity.data.value.language."),
                Section.of("roles", "identity_role.person_id", """
                        SELECT role FROM identity_role WHERE person_id = :person ORDER BY role
                        """).coded("role", "identity.role."),
                Section.of("invitations", "identity_invitation.invited_by", """
                        SELECT role, sent_at AS writtenAt FROM identity_invitation
                        WHERE invited_by = :person ORDER BY id
                        """).coded("role", "identity.role."),
                Section.of("sign-ins", "identity_sign_in.person_id", """
                        SELECT device, since, seen_at AS seenAt FROM identity_sign_in
                        WHERE person_id = :person ORDER BY id
                        """));
    }

    @Override
    public Map<String, String> leftOut() {
        return Map.of("identity_mark.person_id", "says of an address that they had no more than that it was theirs");
    }
}
