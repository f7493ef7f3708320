package samskap.scoring;

import java.util.List;
import java.util.Map;
import samskap.identity.PersonId;

/**
 * What a panel found, for those who have finished judging.
 *
 * @param agreement by criterion
 * @param disagreements the ideas that judges differ on most, the most first
 * @param severity by judge, how many points they judge below (negative) or above the others on average, shrunk towards
 *     none when they judged little
 * @param contrasts customers' ideas against our own, by criterion
 */
public record PanelOutcome(
        Map<Criterion, Agreement> agreement,
        List<Disagreement> disagreements,
        Map<PersonId, Double> severity,
        Map<Criterion, Survey.Contrast> contrasts) {}
