package samskap.identity;

import org.jspecify.annotations.Nullable;

/** What somebody says of themselves, and changes themselves. */
public interface Profile {

    int LONGEST_NAME = 80;
    int LONGEST_TITLE = 80;

    /**
     * Gives themselves another name; it stands from then on beside all that they have said.
     *
     * @throws samskap.shared.Refusal at {@code name} when there is none or it is none that others should read; when
     *     they may not take part, or have changed it often enough for a day
     */
    Person rename(Person self, String typedName);

    /**
     * Says what a colleague works with; nothing at all is a title, too.
     *
     * @throws samskap.shared.Refusal at {@code title} when it is too long; when a customer says so
     */
    Person entitle(Person self, @Nullable String typedTitle);

    /**
     * Mail and codes reach them at another address from now on, which they have proved; the earlier one is told. Other
     * devices have to sign in again.
     *
     * @throws samskap.shared.Refusal at {@code email} when it is somebody else's by now
     */
    void moveTo(Person self, SignIn.Newcomer proved);
}
