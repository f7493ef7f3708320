/**
 * The customer's journey as a map: its steps, also those that others own, what impression we want to leave at each, who
 * cares for it, how it goes there, and what became of it after we acted.
 *
 * <p>Owns the tables {@code journey_*}: steps, which places lie at them, who cares for them and has not seen what was
 * told there, what was done about them and, for three days, which customers passed them. What is told at a step is
 * {@link samskap.moments.MomentFigures}'s, what waits and what was promised there is the ideas' and the dialogue's.
 * Hears {@link samskap.ideas.PartTakenIn}, {@link samskap.identity.RolesChanged} of colleagues who stop being some,
 * {@link samskap.identity.PersonForgotten}, {@link samskap.moments.MomentShown} and
 * {@link samskap.moments.MomentHidden}, of which the bells of those tell who care for the step. Publishes
 * {@link samskap.journey.StepPassed}; tells open pages that the journey changed. Only colleagues read it; a customer
 * reads the names of steps that they passed. Must never rank people, nor show whoever passed a step.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "identity",
            "identity :: ui",
            "audit",
            "ideas",
            "dialogue",
            "moments",
            "notification",
            "notification :: ui",
            "value :: lens"
        })
@NullMarked
package samskap.journey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
