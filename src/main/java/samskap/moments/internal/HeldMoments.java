package samskap.moments.internal;

import org.springframework.stereotype.Component;
import samskap.moderation.AlsoWaits;
import samskap.moments.Moment;

/** Moments that wait for a colleague's look, among all that does. */
@Component
class HeldMoments implements AlsoWaits {

    private final MomentReading moments;

    HeldMoments(MomentReading moments) {
        this.moments = moments;
    }

    @Override
    public int count() {
        return (int) Math.min(moments.count(Moment.State.HELD), Integer.MAX_VALUE);
    }
}
