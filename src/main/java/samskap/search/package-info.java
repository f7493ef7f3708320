/**
 * Search: finds ideas by what people write, in the idea or in its dialogue, and tells which ideas may be about the
 * same.
 *
 * <p>Owns the tables {@code search_*} and, on each node, an index in the folder {@code samskap.search.folder} that can
 * be thrown away at any time: the database is the truth, and what is shown is read from there. Reads what ideas and
 * their dialogue say, hears every {@link samskap.shared.live.Change} and {@link samskap.ideas.PartTakenIn} within their
 * transaction. Publishes nothing; fills {@link samskap.ideas.Finding} and {@link samskap.ideas.Likenesses}. The index
 * holds nothing but what everybody may read, so that neither hits nor suggestions nor the time that an answer takes
 * tell of anything else.
 */
@ApplicationModule(allowedDependencies = {"shared", "identity", "ideas"})
@NullMarked
package samskap.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
