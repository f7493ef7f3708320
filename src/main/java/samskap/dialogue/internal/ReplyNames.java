package samskap.dialogue.internal;

import java.util.Optional;
import org.springframework.stereotype.Component;
import samskap.audit.NamedThings;
import samskap.audit.Thing;
import samskap.dialogue.SavedReply;
import samskap.dialogue.SavedReplyId;

/** Tells the audit log what the replies are called that all share. */
@Component
class ReplyNames extends NamedThings<SavedReply> {

    ReplyNames(SavedReplyStore store) {
        super(
                Thing.Kind.REPLY,
                ids -> ids.stream()
                        .distinct()
                        .map(id -> store.find(new SavedReplyId(id)))
                        .flatMap(Optional::stream)
                        .filter(SavedReply::shared)
                        .toList(),
                reply -> reply.id().value(),
                (reply, language) -> new Name(reply.title(), "/replies"));
    }
}
