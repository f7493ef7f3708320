package samskap.ideas.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.ideas.IdeaId;
import samskap.ideas.Ideas;
import samskap.identity.Person;
import samskap.pictures.PictureOwner;

/** Whoever may read an idea may see its pictures. */
@Component
class IdeaPictures implements PictureOwner {

    private final Ideas ideas;

    IdeaPictures(Ideas ideas) {
        this.ideas = ideas;
    }

    @Override
    public String kind() {
        return IdeaId.PICTURED;
    }

    @Override
    public boolean maySee(long id, @Nullable Person viewer) {
        return ideas.find(new IdeaId(id), viewer).isPresent();
    }
}
