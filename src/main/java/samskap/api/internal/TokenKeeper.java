package samskap.api.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import samskap.api.ApiToken;
import samskap.api.TokenId;
import samskap.shared.ShortMemory;

/**
 * Knows tokens when programs show them. It asks the database once in a while and writes to it never as they do: that
 * one was used is gathered, and noted for all once a minute.
 */
@Component
public class TokenKeeper {

    private static final Duration USED = Duration.ofHours(1);

    /** So many are noted with one statement. */
    private static final int AT_ONCE = 500;

    private final TokenStore store;
    private final Clock clock;

    private final ShortMemory<String, ApiToken> known = new ShortMemory<>();
    private final Set<TokenId> used = ConcurrentHashMap.newKeySet();

    TokenKeeper(TokenStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Whose secret this is, if it still lets anybody in; it counts as used. */
    public Optional<ApiToken> known(String secret) {
        if (!TokenSecret.isOne(secret)) {
            return Optional.empty();
        }
        var now = clock.instant();
        var hash = TokenSecret.hash(secret);
        var found = Optional.ofNullable(known.get(List.of(hash), this::read).get(hash))
                .filter(token -> !token.hasEnded(now));
        found.filter(token -> isToBeNoted(token, now)).ifPresent(token -> used.add(token.id()));
        return found;
    }

    private Map<String, ApiToken> read(List<String> hashes) {
        var hash = hashes.getFirst();
        return store.withHash(hash).map(token -> Map.of(hash, token)).orElse(Map.of());
    }

    private static boolean isToBeNoted(ApiToken token, Instant now) {
        var before = token.usedAt();
        return before == null || before.isBefore(now.minus(USED));
    }

    @Scheduled(fixedDelay = 60_000)
    void noteUse() {
        var now = clock.instant();
        while (!used.isEmpty()) {
            var some = used.stream().limit(AT_ONCE).toList();
            store.used(some, now);
            some.forEach(used::remove);
        }
    }

    /** Once the running transaction has committed, nothing remembers those that are so. */
    void forgetAfterCommit(Predicate<ApiToken> so) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                known.forgetIf(so);
            }
        });
    }
}
