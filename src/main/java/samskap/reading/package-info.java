/**
 * The reading edition: the public pages as plain HTML, without a session, for everyone who reads before taking part.
 *
 * <p>Owns no table. Hears every {@link samskap.shared.live.Change}, so that a page it keeps is never older than what it
 * shows. Must never read what only colleagues may see: it asks every question as a visitor.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "identity",
            "identity :: ui",
            "pictures",
            "ideas",
            "developing",
            "support",
            "dialogue",
            "scoring",
            "news",
            "moments"
        })
@NullMarked
package samskap.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
