package samskap.moments.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.identity.Person;
import samskap.moments.MomentId;
import samskap.pictures.PictureOwner;

/** Colleagues see what a moment shows, and so does whoever told it by name. */
@Component
class MomentPictures implements PictureOwner {

    private final MomentReading moments;

    MomentPictures(MomentReading moments) {
        this.moments = moments;
    }

    @Override
    public String kind() {
        return MomentId.PICTURED;
    }

    @Override
    public boolean maySee(long id, @Nullable Person viewer) {
        return viewer != null
                && (viewer.isStaff()
                        || moments.find(List.of(id)).stream()
                                .anyMatch(moment -> viewer.id().equals(moment.teller())));
    }
}
