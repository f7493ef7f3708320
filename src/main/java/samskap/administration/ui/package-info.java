/** The pages of administrators. */
@NullMarked
package samskap.administration.ui;

import org.jspecify.annotations.NullMarked;
