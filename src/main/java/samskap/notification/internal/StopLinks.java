package samskap.notification.internal;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.ideas.IdeaId;
import samskap.identity.PersonId;
import samskap.mail.Links;

/** The links that stop a thread, or all mail. */
@Component
class StopLinks {

    /** Where they lead, before the token. */
    static final String PATH = "/unsubscribe/";

    private final KeyStore keys;
    private final Links links;

    StopLinks(KeyStore keys, Links links) {
        this.keys = keys;
        this.links = links;
    }

    URI thread(PersonId person, IdeaId idea) {
        return links.to(path(person, idea));
    }

    URI all(PersonId person) {
        return links.to(path(person, null));
    }

    /** From the root. */
    String path(PersonId person, @Nullable IdeaId idea) {
        return PATH + new StopToken(person, idea).signed(keys.key());
    }

    /** Empty for a forged one. */
    Optional<StopToken> read(String token) {
        return StopToken.read(token, keys.key());
    }
}
