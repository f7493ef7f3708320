package samskap.inbox.internal;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.util.Arrays;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPStore;

/** The ways in which servers put mails from one folder into another, best first. */
enum Moves {
    /** In one step (RFC 6851): a line that breaks leaves no mail in both. */
    MOVE {
        @Override
        void put(IMAPFolder from, Message[] mails, Folder to) throws MessagingException {
            from.moveMessages(mails, to);
        }
    },
    /** A copy, after which exactly these are removed (UIDPLUS, RFC 4315). */
    COPY_AND_REMOVE {
        @Override
        void put(IMAPFolder from, Message[] mails, Folder to) throws MessagingException {
            copyAndMark(from, mails, to);
            from.expunge(mails);
        }
    },
    /**
     * A copy, after which these are marked as deleted. To remove them would remove all that anybody marked so; whoever
     * uses the mailbox does that.
     */
    COPY_AND_MARK {
        @Override
        void put(IMAPFolder from, Message[] mails, Folder to) throws MessagingException {
            copyAndMark(from, mails, to);
        }
    };

    static Moves of(IMAPStore store) throws MessagingException {
        if (store.hasCapability("MOVE")) {
            return MOVE;
        }
        return store.hasCapability("UIDPLUS") ? COPY_AND_REMOVE : COPY_AND_MARK;
    }

    abstract void put(IMAPFolder from, Message[] mails, Folder to) throws MessagingException;

    private static void copyAndMark(IMAPFolder from, Message[] mails, Folder to) throws MessagingException {
        var left = Arrays.stream(mails).filter(mail -> !isDeleted(mail)).toArray(Message[]::new);
        if (left.length > 0) {
            from.copyMessages(left, to);
            from.setFlags(left, new Flags(Flags.Flag.DELETED), true);
        }
    }

    /** So one that was copied before the line broke is not copied again. */
    private static boolean isDeleted(Message mail) {
        try {
            return mail.isSet(Flags.Flag.DELETED);
        } catch (MessagingException gone) {
            return true;
        }
    }
}
