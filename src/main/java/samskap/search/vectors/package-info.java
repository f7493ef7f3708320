/** What a text means as a point in space, by a model that somebody has put beside the product. */
@NullMarked
package samskap.search.vectors;

import org.jspecify.annotations.NullMarked;
