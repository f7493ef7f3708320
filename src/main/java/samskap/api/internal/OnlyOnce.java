package samskap.api.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import samskap.api.ApiToken;
import samskap.api.internal.RequestStore.Request;
import samskap.shared.InOneGo;

/**
 * Does what a request asks once, however often it is sent with the same key. Its answer commits with what it did: when
 * the process dies in between there is neither, and the next try does it. What was refused did nothing, so it is not
 * kept and may be tried again. What comes with the key after a day is asked for anew.
 */
@Component
public class OnlyOnce {

    /** So long an answer is given again. */
    public static final Duration KEPT = Duration.ofHours(24);

    /** The key came with another request before. */
    public static class OtherRequestException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** The same request is being answered. */
    public static class InFlightException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** @param again whether it was done before */
    public record Done(KeptAnswer answer, boolean again) {}

    private final RequestStore store;
    private final InOneGo inOneGo;
    private final Clock clock;

    OnlyOnce(RequestStore store, InOneGo inOneGo, Clock clock) {
        this.store = store;
        this.inOneGo = inOneGo;
        this.clock = clock;
    }

    /**
     * @param asked all that tells the request from another
     * @throws OtherRequestException when the key came with another request
     * @throws InFlightException when this one is being answered
     */
    public Done once(ApiToken token, String key, String asked, Supplier<KeptAnswer> act) {
        var request = new Request(token, key, TokenSecret.hash(asked));
        return inOneGo.run(() -> {
            if (!store.claim(request, clock.instant())) {
                var earlier = store.earlier(request);
                if (earlier.at().plus(KEPT).isAfter(clock.instant())) {
                    return again(request, earlier);
                }
                store.remove(request);
                store.claim(request, clock.instant());
            }
            var answer = act.get();
            store.keep(request, answer);
            return new Done(answer, false);
        });
    }

    private static Done again(Request request, RequestStore.Earlier earlier) {
        if (!earlier.hash().equals(request.hash())) {
            throw new OtherRequestException();
        }
        return new Done(earlier.answer(), true);
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT12M")
    void forgetOld() {
        store.removeBefore(clock.instant().minus(KEPT));
    }
}
