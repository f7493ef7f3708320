package samskap.inbox.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import samskap.ideas.IdeaId;
import samskap.identity.EmailAddress;
import samskap.shared.Language;

/**
 * What we write back by ourselves.
 *
 * @param told in the reader's language, a paragraph each; the first one says it all in short
 * @param link where it leads, from the root
 */
record Answer(
        Kind kind,
        EmailAddress address,
        Language language,
        @Nullable IdeaId idea,
        List<String> told,
        String link) {

    Answer {
        told = List.copyOf(told);
    }

    /** What it is for. */
    enum Kind {
        /** It gives words back that nobody else has. */
        GIVE_BACK,
        /** It asks to share a draft, which it shows. */
        CONFIRM,
        /** It remarks on something that was said. */
        REMARK
    }
}
