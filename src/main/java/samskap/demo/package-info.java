/**
 * The sample: the fictional company Nordkök, its customers and what they have said to each other, and the list from
 * which a visitor picks somebody to look around as. Exists only with {@code samskap.demo=true}.
 *
 * <p>Stands on top of everything and is known to nobody.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "identity",
            "identity :: ui",
            "pictures",
            "ideas",
            "audit",
            "moderation",
            "developing",
            "support",
            "teams",
            "dialogue",
            "scoring",
            "news",
            "mail",
            "inbox",
            "api",
            "moments",
            "journey",
            "customers",
            "asking",
            "mandates",
            "chair",
            "value :: lens"
        })
@NullMarked
package samskap.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
