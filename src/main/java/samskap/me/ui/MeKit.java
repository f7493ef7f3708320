package samskap.me.ui;

import java.util.List;
import org.springframework.stereotype.Component;
import samskap.ideas.Cards;
import samskap.ideas.Ideas;
import samskap.ideas.Participation;
import samskap.identity.Entrance;
import samskap.identity.Leaving;
import samskap.identity.People;
import samskap.identity.Profile;
import samskap.identity.ui.AddressChange;
import samskap.identity.ui.BrowserSession;
import samskap.identity.ui.CurrentPerson;
import samskap.identity.ui.ProofGate;
import samskap.mail.Bounces;
import samskap.shared.Brand;
import samskap.shared.ui.Acts;
import samskap.shared.ui.Times;
import samskap.shared.ui.Words;

/** What a person's own page works with. */
@Component
record MeKit(
        Ideas ideas,
        Cards cards,
        List<Participation> participations,
        People people,
        Brand brand,
        Entrance entrance,
        Profile profile,
        Leaving leaving,
        CurrentPerson current,
        ProofGate proof,
        AddressChange addressChange,
        Bounces bounces,
        BrowserSession session,
        Acts acts,
        Times times,
        Words words) {

    String text(String key, Object... arguments) {
        return words.text("me." + key, arguments);
    }
}
