package samskap.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samskap.shared.Language;

/**
 * Invitations by mail: a link that works once, for two weeks. Whoever uses it has proved the address, so nobody asks
 * them for a code. Opening the link does nothing by itself, for mail programs open links too.
 */
public interface Invitations {

    Duration LIFE = Duration.ofDays(14);

    /** Where an invitation is answered, from the root; its secret follows. */
    String PATH = "/invitation/";

    /**
     * One that is out.
     *
     * @param by who invites, in whose name the mail comes
     * @param expiresAt from then on the link is void, and the invitation can only be sent again
     */
    record Invitation(
            long id,
            EmailAddress address,
            Role role,
            Language language,
            PersonId by,
            Instant sentAt,
            Instant expiresAt) {}

    /** What waits for an answer, the latest first. */
    List<Invitation> open(Person admin);

    /**
     * Invites somebody. Who is here already gets the role with the same link.
     *
     * @throws samskap.shared.Refusal at {@code email} when it can't be an address, when somebody with the role has it,
     *     or when an invitation to it is out
     */
    Invitation invite(Person admin, String typedAddress, Role role, Language language);

    /** Sends a new link in the administrator's name; the one before stops working. */
    Invitation sendAgain(Person admin, long id);

    /** Takes it back: its link stops working. */
    void withdraw(Person admin, long id);

    /** What a link invites to; empty when it was used, taken back, replaced or is too old. */
    Optional<Invitation> find(String secret);

    /** Whether the one who is invited is here already, and only gets a role. */
    boolean isKnown(Invitation invitation);

    /**
     * Says yes.
     *
     * @param typedName what a newcomer is called; not looked at for somebody who is here
     * @throws samskap.shared.Refusal at {@code name} when a newcomer has none; when the link is void
     */
    Person accept(String secret, @Nullable String typedName);
}
