package samskap.identity;

import org.jspecify.annotations.Nullable;

/**
 * Somebody is being forgotten; heard within the transaction, so that all modules forget or none does. Their name and
 * address are in the tables until all have heard it.
 *
 * @param by who saw to it: themselves, or an administrator
 * @param texts what becomes of what they wrote
 */
public record PersonForgotten(PersonId person, PersonId by, Leaving.Texts texts) {

    /** The colleague who did it for somebody else, null when they left by themselves. */
    public @Nullable PersonId colleague() {
        return by.equals(person) ? null : by;
    }
}
