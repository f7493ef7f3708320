package samskap.dialogue;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** Knows which messages came by mail. The module that takes mail contributes this as a Spring bean. */
public interface CameByMail {

    /** Those of these messages that did. */
    Set<MessageId> among(Collection<MessageId> messages);

    /**
     * What was cut off the mail that became this message; for colleagues only. Empty when nothing was, or it is gone.
     */
    Optional<String> cutOf(MessageId message);
}
