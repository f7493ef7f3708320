/** Comparing two ideas, judging blind, and what is most worth doing. */
@NullMarked
package samskap.scoring.ui;

import org.jspecify.annotations.NullMarked;
