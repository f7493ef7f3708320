package samskap.api.internal;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import samskap.identity.PersonForgotten;

/** In the name of whoever has left, no program does anything. */
@Component
class OwnersLeave {

    private final TokenStore tokens;
    private final TokenKeeper keeper;
    private final RequestStore requests;

    OwnersLeave(TokenStore tokens, TokenKeeper keeper, RequestStore requests) {
        this.tokens = tokens;
        this.keeper = keeper;
        this.requests = requests;
    }

    @EventListener
    void programsStop(PersonForgotten forgotten) {
        requests.removeOf(forgotten.person());
        tokens.removeAll(forgotten.person());
        keeper.forgetAfterCommit(token -> token.person().equals(forgotten.person()));
    }
}
