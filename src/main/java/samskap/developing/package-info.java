/**
 * Developing an idea together: wordings that people suggest and that are taken in with their name, and the summary of
 * what has been arrived at.
 *
 * <p>Owns the tables {@code developing_*}. Publishes {@link samskap.developing.WordingSuggested},
 * {@link samskap.developing.WordingTakenIn}, {@link samskap.developing.WordingDeclined} and
 * {@link samskap.developing.SummaryPinned}. Tells {@link samskap.ideas.Contributing} whose words went into an idea and
 * {@link samskap.ideas.Involvement} who suggested some, tells moderation what can be withheld, and fills the idea
 * page's panels. Must never change an idea but through {@link samskap.ideas.Versions}, and knows nothing of the
 * dialogue.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "identity",
            "identity :: ui",
            "ideas",
            "ideas :: ui",
            "moderation",
            "moderation :: ui",
            "audit"
        })
@NullMarked
package samskap.developing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
