package samskap.api.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.api.ApiToken;
import samskap.api.TokenId;
import samskap.identity.PersonId;
import samskap.shared.Sql;

/** What requests were answered, in {@code api_answer}. */
@Repository
class RequestStore {

    record Request(ApiToken token, String key, String hash) {}

    /** @param hash of the request that was answered so */
    record Earlier(String hash, Instant at, KeptAnswer answer) {}

    /** MariaDB's number for a lock that could not be had in time; Spring has no name for it. */
    private static final int SOMEBODY_HOLDS_IT = 1205;

    static final int AT_ONCE = 500;

    private final JdbcClient jdbc;

    RequestStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Claims the key until the running transaction ends.
     *
     * @return false when a request with it has been answered
     * @throws OnlyOnce.InFlightException at once, when one is being answered
     */
    boolean claim(Request request, Instant now) {
        try {
            jdbc.sql("""
                            SET STATEMENT innodb_lock_wait_timeout = 0 FOR
                            INSERT INTO api_answer (token_id, person_id, idempotency, request_hash, asked_at)
                            VALUES (:token, :person, :key, :hash, :now)
                            """)
                    .param("token", request.token().id().value())
                    .param("person", request.token().person().value())
                    .param("key", request.key())
                    .param("hash", request.hash())
                    .param("now", Sql.at(now))
                    .update();
            return true;
        } catch (DuplicateKeyException answered) {
            return false;
        } catch (UncategorizedSQLException failure) {
            var cause = failure.getSQLException();
            if (cause != null && cause.getErrorCode() == SOMEBODY_HOLDS_IT) {
                throw new OnlyOnce.InFlightException();
            }
            throw failure;
        }
    }

    void keep(Request request, KeptAnswer answer) {
        jdbc.sql("""
                        UPDATE api_answer SET status = :status, location = :location, tag = :tag, body = :body
                        WHERE token_id = :token AND idempotency = :key
                        """)
                .param("status", answer.status())
                .param("location", answer.location())
                .param("tag", answer.tag())
                .param("body", answer.body())
                .param("token", request.token().id().value())
                .param("key", request.key())
                .update();
    }

    Earlier earlier(Request request) {
        return jdbc.sql("SELECT * FROM api_answer WHERE token_id = :token AND idempotency = :key")
                .param("token", request.token().id().value())
                .param("key", request.key())
                .query(RequestStore::answered)
                .single();
    }

    private static Earlier answered(ResultSet row, int number) throws SQLException {
        return new Earlier(
                row.getString("request_hash"),
                Sql.instant(row, "asked_at"),
                new KeptAnswer(
                        row.getInt("status"), row.getString("location"), row.getString("tag"), row.getString("body")));
    }

    void remove(Request request) {
        jdbc.sql("DELETE FROM api_answer WHERE token_id = :token AND idempotency = :key")
                .param("token", request.token().id().value())
                .param("key", request.key())
                .update();
    }

    void removeOf(PersonId person) {
        jdbc.sql("DELETE FROM api_answer WHERE person_id = :person")
                .param("person", person.value())
                .update();
    }

    void removeOf(TokenId token) {
        jdbc.sql("DELETE FROM api_answer WHERE token_id = :token")
                .param("token", token.value())
                .update();
    }

    /** In portions, each on its own, so that nobody waits long for one. */
    void removeBefore(Instant moment) {
        int removed;
        do {
            removed = jdbc.sql("DELETE FROM api_answer WHERE asked_at < :moment LIMIT " + AT_ONCE)
                    .param("moment", Sql.at(moment))
                    .update();
        } while (removed == AT_ONCE);
    }
}
