package samskap.api.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import samskap.api.ApiToken;
import samskap.api.NewToken;
import samskap.api.Scope;
import samskap.api.TokenId;
import samskap.api.Tokens;
import samskap.identity.PersonId;
import samskap.shared.Sql;

/** Tokens in {@code api_token}. */
@Repository
class TokenStore {

    private final JdbcClient jdbc;

    TokenStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ApiToken add(PersonId person, boolean machine, NewToken wanted, String secret, Instant now) {
        var keys = new GeneratedKeyHolder();
        var endsAt = wanted.life() == null ? null : now.plus(wanted.life());
        jdbc.sql("""
                        INSERT INTO api_token (hash, ending, person_id, machine, name, scopes, made_at, ends_at)
                        VALUES (:hash, :ending, :person, :machine, :name, :scopes, :now, :ends)
                        """)
                .param("hash", TokenSecret.hash(secret))
                .param("ending", TokenSecret.ending(secret))
                .param("person", person.value())
                .param("machine", machine)
                .param("name", wanted.name())
                .param("scopes", codes(wanted.scopes()))
                .param("now", Sql.at(now))
                .param("ends", Sql.atOrNull(endsAt))
                .update(keys, "id");
        var id = new TokenId(Objects.requireNonNull(keys.getKey()).longValue());
        return new ApiToken(
                id, person, machine, wanted.name(), TokenSecret.ending(secret), wanted.scopes(), now, endsAt, null);
    }

    Optional<ApiToken> withHash(String hash) {
        return jdbc.sql("SELECT * FROM api_token WHERE hash = :hash")
                .param("hash", hash)
                .query(TokenStore::token)
                .optional();
    }

    Optional<ApiToken> machine(TokenId id) {
        return jdbc.sql("SELECT * FROM api_token WHERE id = :id AND machine FOR UPDATE")
                .param("id", id.value())
                .query(TokenStore::token)
                .optional();
    }

    List<ApiToken> of(PersonId person) {
        return jdbc.sql("""
                        SELECT * FROM api_token WHERE person_id = :person AND NOT machine ORDER BY id DESC LIMIT :most
                        """)
                .param("person", person.value())
                .param("most", Tokens.MOST)
                .query(TokenStore::token)
                .list();
    }

    List<ApiToken> machines() {
        return jdbc.sql("SELECT * FROM api_token WHERE machine ORDER BY id DESC LIMIT :most")
                .param("most", Tokens.MOST)
                .query(TokenStore::token)
                .list();
    }

    /** @return whether it was there */
    boolean remove(PersonId owner, TokenId id) {
        return jdbc.sql("DELETE FROM api_token WHERE id = :id AND person_id = :person AND NOT machine")
                        .param("id", id.value())
                        .param("person", owner.value())
                        .update()
                == 1;
    }

    void removeMachine(TokenId id) {
        jdbc.sql("DELETE FROM api_token WHERE id = :id AND machine")
                .param("id", id.value())
                .update();
    }

    void removeAll(PersonId person) {
        jdbc.sql("DELETE FROM api_token WHERE person_id = :person")
                .param("person", person.value())
                .update();
    }

    /** The same in another's name, with another secret. */
    ApiToken give(ApiToken token, PersonId to, String secret) {
        jdbc.sql("UPDATE api_token SET person_id = :person, hash = :hash, ending = :ending WHERE id = :id")
                .param("person", to.value())
                .param("hash", TokenSecret.hash(secret))
                .param("ending", TokenSecret.ending(secret))
                .param("id", token.id().value())
                .update();
        return new ApiToken(
                token.id(),
                to,
                token.machine(),
                token.name(),
                TokenSecret.ending(secret),
                token.scopes(),
                token.madeAt(),
                token.endsAt(),
                token.usedAt());
    }

    void used(Collection<TokenId> ids, Instant at) {
        jdbc.sql("UPDATE api_token SET used_at = :at WHERE id IN (:ids)")
                .param("at", Sql.at(at))
                .param("ids", ids.stream().map(TokenId::value).toList())
                .update();
    }

    private static String codes(Set<Scope> scopes) {
        return scopes.stream().sorted().map(Scope::code).collect(Collectors.joining(","));
    }

    private static ApiToken token(ResultSet row, int number) throws SQLException {
        return new ApiToken(
                new TokenId(row.getLong("id")),
                new PersonId(row.getLong("person_id")),
                row.getBoolean("machine"),
                row.getString("name"),
                row.getString("ending"),
                Arrays.stream(row.getString("scopes").split(","))
                        .flatMap(code -> Scope.ofCode(code).stream())
                        .collect(Collectors.toSet()),
                Sql.instant(row, "made_at"),
                Sql.instantOrNull(row, "ends_at"),
                Sql.instantOrNull(row, "used_at"));
    }
}
