package samskap.inbox.internal;

import org.jspecify.annotations.Nullable;
import samskap.identity.PersonId;

/**
 * What there is to know about a mail besides what it says, before it is decided on.
 *
 * @param holder the person who got the mail that this answers, if they are still with us; null else
 * @param bySender whether it comes from that person's address
 * @param known who has the address that it comes from; null for nobody whom we know
 * @param admitted whether the place is open for whoever it would be from
 * @param there whether what it answers is still there for that person
 * @param letThrough whether a colleague has said that it may go on
 * @param sure who has said, behind a link that only their mailbox has, that it is theirs; null for nobody
 */
record Facts(
        @Nullable PersonId holder,
        boolean bySender,
        @Nullable PersonId known,
        boolean admitted,
        boolean there,
        boolean letThrough,
        @Nullable PersonId sure) {

    /** In whose name it would be said. */
    @Nullable
    PersonId writer() {
        return sure == null ? holder : sure;
    }
}
