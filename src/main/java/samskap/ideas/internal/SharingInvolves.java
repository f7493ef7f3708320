package samskap.ideas.internal;

import java.util.List;
import org.springframework.stereotype.Component;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.ideas.Ideas;
import samskap.ideas.Involvement;
import samskap.identity.PersonId;

/** Whoever shared an idea is concerned with it. */
@Component
class SharingInvolves implements Involvement {

    private final Ideas ideas;

    SharingInvolves(Ideas ideas) {
        this.ideas = ideas;
    }

    @Override
    public Way way() {
        return Way.SHARED;
    }

    @Override
    public List<PersonId> after(PersonId last, IdeaId idea, int most) {
        return ideas.find(idea).map(Idea::author).filter(author -> author.value() > last.value()).stream()
                .toList();
    }
}
