package samskap.identity;

import samskap.identity.Invitations.Invitation;

/** Carries an invitation to its address. The mail module is the one who knows how. */
public interface InvitationPost {

    /**
     * @param by in whose name the mail comes
     * @param path of the page where the invitation is answered, from the root
     */
    void send(Invitation invitation, Person by, String path);
}
