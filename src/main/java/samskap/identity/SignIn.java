package samskap.identity;

import samskap.shared.Language;

/**
 * Signing in without a password: an address, then the six digits that were mailed to it, and a name the first time. A
 * code lives for 15 minutes, works once and bears five tries.
 */
public interface SignIn {

    /** The key of the refusal to send another code yet; its argument is how many seconds to wait. */
    String RESEND_SOON = "identity.refused.resendSoon";

    /**
     * Mails a code to the address. The answer is the same whether or not somebody has it, so nobody can find out who is
     * here.
     *
     * @param client the address that the request came from, for rate limits
     * @throws samskap.shared.Refusal at {@code email} when the address can't be one; when the last code was sent under
     *     a minute ago, or too many were asked for
     */
    EmailAddress sendCode(String typedAddress, Language language, String client);

    /**
     * Takes the code.
     *
     * @throws samskap.shared.Refusal at {@code code} when it is wrong, used, too old or was tried too often
     */
    Result confirm(EmailAddress address, String typedCode);

    /**
     * Gives a newcomer a name and makes them a customer. If the same address was named in another window meanwhile,
     * that person is who they are.
     *
     * @throws samskap.shared.Refusal at {@code name} when there is none or it is too long
     */
    Person join(Newcomer newcomer, String typedName, Language language);

    /** What a right code leads to. */
    sealed interface Result permits Welcome, Newcomer {}

    /** Somebody whom we know. */
    record Welcome(Person person) implements Result {}

    /** Nobody has this proved address yet: ask the name. Only a right code makes one. */
    final class Newcomer implements Result {

        private final EmailAddress address;

        public Newcomer(EmailAddress address) {
            this.address = address;
        }

        public EmailAddress address() {
            return address;
        }
    }
}
