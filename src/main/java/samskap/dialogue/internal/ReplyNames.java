package samskap.dialogue.internal;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import samskap.audit.Thing;
import samskap.audit.ThingNames;
import samskap.dialogue.SavedReply;
import samskap.dialogue.SavedReplyId;
import samskap.shared.Language;

/** Tells the audit log what the replies are called that all share. */
@Component
class ReplyNames implements ThingNames {

    private final SavedReplyStore store;

    ReplyNames(SavedReplyStore store) {
        this.store = store;
    }

    @Override
    public Thing.Kind kind() {
        return Thing.Kind.REPLY;
    }

    @Override
    public Map<Long, Name> of(Collection<Long> ids, Language language) {
        return ids.stream()
                .distinct()
                .map(id -> store.find(new SavedReplyId(id)))
                .flatMap(Optional::stream)
                .filter(SavedReply::shared)
                .collect(Collectors.toMap(reply -> reply.id().value(), reply -> new Name(reply.title(), "/replies")));
    }
}
