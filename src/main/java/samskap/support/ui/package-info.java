/** Who wants an idea, on its page. */
@NullMarked
package samskap.support.ui;

import org.jspecify.annotations.NullMarked;
