/** Facts in tables, and the scores computed from them. */
@NullMarked
package samskap.scoring.internal;

import org.jspecify.annotations.NullMarked;
