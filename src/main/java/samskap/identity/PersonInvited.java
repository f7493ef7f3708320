package samskap.identity;

/**
 * An administrator did something about an invitation.
 *
 * @param invitation its number, which stays the same when it is sent again
 */
public record PersonInvited(long invitation, Role role, PersonId by, Act act) {

    /** What was done. */
    public enum Act {
        INVITED,
        SENT_AGAIN,
        WITHDRAWN
    }
}
