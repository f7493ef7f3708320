package samskap.dialogue.internal;

import org.jspecify.annotations.Nullable;
import samskap.dialogue.Kind;
import samskap.dialogue.Message;
import samskap.identity.Person;
import samskap.shared.Refusal;

/** As what somebody may write. */
final class KindPolicy {

    private KindPolicy() {}

    /** The kind that a message gets: whatever is said below an internal note stays internal. */
    static Kind of(Person author, Kind wanted, @Nullable Message repliedTo) {
        if (wanted.isForStaff() && !author.isStaff()) {
            throw Refusal.notAllowed();
        }
        return repliedTo != null && repliedTo.kind() == Kind.NOTE ? Kind.NOTE : wanted;
    }
}
