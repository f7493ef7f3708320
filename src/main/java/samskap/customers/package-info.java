/**
 * Known customers: whom colleagues met, what they understood, and what each customer lets us know of them.
 *
 * <p>Owns the tables {@code customers_*}. A customer is a person of the platform, or one whom a colleague introduced;
 * who they are is identity's. Hears {@link samskap.identity.PersonForgotten}. Publishes
 * {@link samskap.scoring.SegmentsChanged}; tells open pages that something about a customer changed. Fills
 * {@link samskap.asking.AskedSegments} and {@link samskap.scoring.Segments}, and asks the
 * {@link samskap.asking.Governor} whom to leave in peace. What is written about a customer is read by colleagues and by
 * that customer, who corrects and withdraws it; must never tell a customer anything of another one, nor say of a
 * colleague whom they have not met.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "identity",
            "identity :: ui",
            "audit",
            "ideas",
            "teams",
            "moments",
            "asking",
            "scoring"
        })
@NullMarked
package samskap.customers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
