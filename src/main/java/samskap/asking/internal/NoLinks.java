package samskap.asking.internal;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.springframework.stereotype.Component;
import samskap.identity.PersonId;
import samskap.notification.SignedLinks;

/**
 * The links in mails by which somebody says that they want to be asked seldom or never: for themselves and nothing
 * else.
 */
@Component
class NoLinks {

    /** Below the address of the other ways out of mails. */
    static final String PATH = "/unsubscribe/asks/";

    private static final String USE = "samskap asks 1";

    private final SignedLinks signed;

    NoLinks(SignedLinks signed) {
        this.signed = signed;
    }

    /** From the root. */
    String path(PersonId person) {
        return PATH
                + signed.sign(
                        USE,
                        ByteBuffer.allocate(Long.BYTES).putLong(person.value()).array());
    }

    /** Empty for a forged one. */
    Optional<PersonId> read(String token) {
        return signed.read(USE, token)
                .filter(body -> body.length == Long.BYTES)
                .map(body -> new PersonId(ByteBuffer.wrap(body).getLong()));
    }
}
