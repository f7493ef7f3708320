package samskap.mandates;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import samskap.ideas.Stage;
import samskap.moments.PlaceId;

/**
 * What somebody may promise or do without asking, in the company's own words.
 *
 * @param amount up to how much, in the place's own money; null when the words say it all
 * @param holder who has it
 * @param above who is asked when it is not enough
 * @param stages the parts of the journey where it holds
 * @param places where moments are told where it holds; without any stage or place it holds everywhere
 * @param version counts how often it was changed; whoever changes it names the one that they saw
 */
public record Mandate(
        MandateId id,
        String title,
        String words,
        @Nullable BigDecimal amount,
        Holder holder,
        Holder above,
        Set<Stage> stages,
        Set<PlaceId> places,
        int version) {

    public Mandate {
        stages = Set.copyOf(stages);
        places = Set.copyOf(places);
    }

    /** Whether it holds there. */
    public boolean holdsAt(Situation situation) {
        return stages.isEmpty() && places.isEmpty()
                || situation.stage() != null && stages.contains(situation.stage())
                || situation.place() != null && places.contains(situation.place());
    }

    /** The mandate as somebody would want it who wants it as it is. */
    public MandateText text() {
        return new MandateText(title, words, amount, holder, above, stages, places);
    }
}
