/**
 * What an idea is worth: customers compare and rate, a panel judges blind, and the value is scored with its
 * uncertainty.
 *
 * <p>Owns the tables {@code scoring_*}: facts, to which only is added, and the scores computed from them. The
 * mathematics is {@code value}'s; here are the facts, when they are computed, and the pages. Replaces the ideas'
 * {@link samskap.ideas.Ranking} and fills the idea page's panels. Must never let support decide value, nor show a judge
 * who wrote an idea, who wants it or what another judge thinks.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "identity",
            "identity :: ui",
            "audit",
            "ideas",
            "ideas :: ui",
            "moderation",
            "value",
            "value :: agreement",
            "value :: combination",
            "value :: evidence",
            "value :: lens",
            "value :: pairing",
            "value :: pairwise",
            "value :: panel"
        })
@NullMarked
package samskap.scoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
