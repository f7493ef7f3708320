package samskap.inbox.internal;

import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import samskap.identity.EmailAddress;
import samskap.shared.Language;

/**
 * What became of a mail, to be written down in one go.
 *
 * @param answer what we write back; null for nothing
 * @param draft what it waits to become; null for nothing
 */
record Handled(
        Settled settled, @Nullable Answer answer, @Nullable NewDraft draft) {

    static Handled as(Settled settled) {
        return new Handled(settled, null, null);
    }

    Handled answered(Answer what) {
        return new Handled(settled, what, draft);
    }

    /** It waits for its writer, who is sent the way to it. */
    Handled waiting(NewDraft what, Answer asking) {
        return new Handled(settled, asking.leadingTo(DraftStore.PATH + what.secret()), what);
    }

    /**
     * What waits for its writer's word.
     *
     * @param secret what the link holds; only what it hashes to is kept
     */
    record NewDraft(Kind kind, String secret, EmailAddress address, String name, Language language) {

        private static final SecureRandom RANDOM = new SecureRandom();
        private static final int SECRET = 32;

        static NewDraft of(Kind kind, EmailAddress address, String name, Language language) {
            var bytes = new byte[SECRET];
            RANDOM.nextBytes(bytes);
            return new NewDraft(
                    kind, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes), address, name, language);
        }

        /** What it is to become. */
        enum Kind {
            IDEA,
            /** What its mail answers with. */
            ANSWER
        }
    }
}
