package samskap.notification;

import java.util.Optional;

/**
 * What links in mails say, signed: whoever has the mail may do what the link is for, without signing in, and nothing
 * else. The same on all nodes and after each restart.
 */
public interface SignedLinks {

    /**
     * Letters that stand in an address as they are.
     *
     * @param use what the link is for, in ASCII: what was signed for one use is nothing in another
     */
    String sign(String use, byte[] body);

    /** What was signed for this use; empty for anything else. */
    Optional<byte[]> read(String use, String signed);
}
