/**
 * The API: what people can do here, other programs can do in their name.
 *
 * <p>Owns the tables {@code api_*}: tokens, and what requests were answered that must not be done twice. Hears
 * {@link samskap.identity.PersonForgotten}. Offers {@link samskap.api.http.Endpoints} to be filled by whoever has
 * something to ask for. Must never decide what somebody may: it asks the same use cases as the pages do, and tells
 * nothing but the records of {@code samskap.api.v1}.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "identity",
            "identity :: ui",
            "audit",
            "moderation",
            "ideas",
            "support",
            "dialogue",
            "journey",
            "mail",
            "pictures",
            "reading"
        })
@NullMarked
package samskap.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
