package samskap.ideas;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import samskap.identity.PersonId;

/** Who has developed an idea together with its author. */
@Component
public class Credits {

    private final List<Contributing> all;

    Credits(List<Contributing> all) {
        this.all = all;
    }

    /** Everybody whose words or thoughts went into the idea, but for its author. */
    public Set<PersonId> of(Idea idea) {
        var credited = new LinkedHashSet<PersonId>();
        all.forEach(each -> credited.addAll(each.contributorsTo(idea.id())));
        credited.remove(idea.author());
        return credited;
    }
}
