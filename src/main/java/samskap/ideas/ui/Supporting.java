package samskap.ideas.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.ideas.Backing;
import samskap.ideas.Card;
import samskap.ideas.IdeaId;
import samskap.identity.Person;
import samskap.identity.ui.CurrentPerson;
import samskap.identity.ui.SignInGate;
import samskap.shared.ui.Acts;
import samskap.shared.ui.Words;

/** "Me too" from wherever a card stands. */
@Component
class Supporting {

    private final Backing backing;
    private final BoardPages pages;
    private final SignInGate gate;
    private final CurrentPerson current;
    private final Acts acts;
    private final Words words;

    Supporting(Backing backing, BoardPages pages, SignInGate gate, CurrentPerson current, Acts acts, Words words) {
        this.backing = backing;
        this.pages = pages;
        this.gate = gate;
        this.current = current;
        this.acts = acts;
        this.words = words;
    }

    /**
     * Makes it so, or says why not.
     *
     * @return the card as it stands now; null when the idea is gone, or while somebody is asked who they are: the act
     *     is done after that, and pages that show the idea hear of it
     */
    @Nullable
    Card support(IdeaId idea, boolean wanted) {
        var signedIn = current.get().isPresent();
        gate.then(person -> acts.run(() -> backing.support(person, idea, wanted)));
        return signedIn ? card(idea, current.get().orElse(null)) : null;
    }

    private @Nullable Card card(IdeaId idea, @Nullable Person reader) {
        return pages.now(List.of(idea), reader, words.language()).stream()
                .findFirst()
                .orElse(null);
    }
}
