package samskap.inbox.internal;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Mails as they came, byte by byte, in {@code inbox_raw}, until they are thrown away. */
@Repository
class RawStore {

    /** What is written at once: less than any database's limit for a statement. */
    private static final int PIECE = 1 << 20;

    private final JdbcClient jdbc;

    RawStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds the bytes of a mail, or their beginning, within the running transaction. */
    void add(long mail, byte[] raw) {
        for (var piece = 0; piece * PIECE < raw.length || piece == 0; piece++) {
            jdbc.sql("INSERT INTO inbox_raw (mail_id, piece, bytes) VALUES (:mail, :piece, :bytes)")
                    .param("mail", mail)
                    .param("piece", piece)
                    .param("bytes", Arrays.copyOfRange(raw, piece * PIECE, Math.min(raw.length, (piece + 1) * PIECE)))
                    .update();
        }
    }

    /** The mail as it came; empty once that is thrown away. */
    Optional<byte[]> find(long mail) {
        var pieces = jdbc.sql("SELECT bytes FROM inbox_raw WHERE mail_id = :mail ORDER BY piece")
                .param("mail", mail)
                .query((row, n) -> row.getBytes("bytes"))
                .list();
        if (pieces.isEmpty()) {
            return Optional.empty();
        }
        var whole = ByteBuffer.allocate(
                pieces.stream().mapToInt(piece -> piece.length).sum());
        pieces.forEach(whole::put);
        return Optional.of(whole.array());
    }
}
