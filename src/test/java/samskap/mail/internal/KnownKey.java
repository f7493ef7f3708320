package samskap.mail.internal;

import java.util.HexFormat;
import samskap.mail.ReplyTo;

/**
 * A key that a measurement puts into the product's database, so that it can write the answers that people would.
 *
 * @param hex 64 digits
 */
public record KnownKey(int number, String hex) {

    /** What stands behind the plus of an address that takes this answer. */
    public String token(ReplyTo to) {
        return ReplyToken.write(to, new MailKey(number, HexFormat.of().parseHex(hex)));
    }
}
