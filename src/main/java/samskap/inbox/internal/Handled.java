package samskap.inbox.internal;

import org.jspecify.annotations.Nullable;

/**
 * What became of a mail, to be written down in one go.
 *
 * @param answer what we write back; null for nothing
 * @param draft the draft that it became; null for none
 */
record Handled(
        Settled settled, @Nullable Answer answer, @Nullable NewDraft draft) {

    static Handled as(Settled settled) {
        return new Handled(settled, null, null);
    }

    Handled answered(Answer what) {
        return new Handled(settled, what, draft);
    }

    /** @param secret what the link holds; only what it hashes to is kept */
    record NewDraft(
            String secret, samskap.identity.EmailAddress address, String name, samskap.shared.Language language) {}
}
