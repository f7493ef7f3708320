package samskap.notification.internal;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samskap.ideas.IdeaId;
import samskap.identity.PersonId;

/**
 * What a link in a mail stops, signed: whoever has the mail may stop it, without signing in, and nothing else.
 *
 * @param idea null for all mail
 */
record StopToken(PersonId person, @Nullable IdeaId idea) {

    /** None: links that left before there were others have to stay good. */
    private static final String USE = "";

    private static final int BODY = 2 * Long.BYTES;

    /** 64 characters that stand in an address as they are. */
    String signed(byte[] key) {
        var body = ByteBuffer.allocate(BODY)
                .putLong(person.value())
                .putLong(idea == null ? 0 : idea.value())
                .array();
        return Signature.signed(USE, body, key);
    }

    /** Reads what an address said; empty for anything that was not signed with this key. */
    static Optional<StopToken> read(String signed, byte[] key) {
        return Signature.read(USE, signed, key)
                .filter(body -> body.length == BODY)
                .map(body -> of(ByteBuffer.wrap(body)));
    }

    private static StopToken of(ByteBuffer body) {
        var person = new PersonId(body.getLong());
        var idea = body.getLong();
        return new StopToken(person, idea == 0 ? null : new IdeaId(idea));
    }
}
