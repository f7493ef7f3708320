package samskap.pictures.internal;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.identity.Person;
import samskap.pictures.PictureOwner;
import samskap.pictures.internal.PictureStore.Held;

/** Who may see a picture: whoever may see what it belongs to, and until then whoever sent it. */
@Component
class PictureAccess {

    private final Map<String, PictureOwner> owners;

    PictureAccess(List<PictureOwner> owners) {
        this.owners = owners.stream().collect(Collectors.toMap(PictureOwner::kind, Function.identity()));
    }

    boolean isPublic(Held held) {
        return maySee(held, null, null);
    }

    /** @param draft the key of what the reader is writing, null when they do not say */
    boolean maySee(Held held, @Nullable Person viewer, @Nullable String draft) {
        var subject = held.subject();
        if (subject != null) {
            var owner = owners.get(subject.kind());
            return owner != null && owner.maySee(subject.id(), viewer);
        }
        return held.draft() != null
                && (held.draft().equals(draft) || (viewer != null && viewer.id().equals(held.person())));
    }
}
