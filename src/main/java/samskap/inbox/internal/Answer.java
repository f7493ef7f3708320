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
 * @param quotes whether the mail's words and subject go along: they don't where somebody else may have written them
 * @param stranger whether nobody here has proved that the address is theirs
 */
record Answer(
        Kind kind,
        EmailAddress address,
        Language language,
        @Nullable IdeaId idea,
        List<String> told,
        String link,
        boolean quotes,
        boolean stranger) {

    Answer {
        told = List.copyOf(told);
    }

    Answer leadingTo(String path) {
        return new Answer(kind, address, language, idea, told, path, quotes, stranger);
    }

    /** The same, with the mail's words or without. */
    Answer quoting(boolean words) {
        return new Answer(kind, address, language, idea, told, link, words, stranger);
    }

    /** What it is for. */
    enum Kind {
        /** It gives words back that nobody else has. */
        GIVE_BACK,
        /** It asks to share a draft. */
        CONFIRM,
        /** It asks whether an answer is to be said. */
        ASK,
        /** It remarks on something that was said. */
        REMARK
    }
}
